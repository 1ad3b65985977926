// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api.crafting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The traits a person chose to name, beside their tasks. For the person alone; it holds no score and makes none.
 *
 * @param traits at most {@value #MOST_TRAITS}
 * @param meanings what they have to do with tasks; at most one for a trait and a task
 * @param version counts changes; 0 where nothing is kept yet
 */
public record JobFit(List<Trait> traits, List<TraitAtWork> meanings, long version) {

    /** The most traits. */
    public static final int MOST_TRAITS = 20;

    /**
     * @throws IllegalArgumentException where there are too many, one twice, or a meaning of a trait that is not there
     */
    public JobFit {
        traits = List.copyOf(traits);
        meanings = List.copyOf(meanings);
        Set<UUID> known = Set.copyOf(traits.stream().map(Trait::id).toList());
        if (traits.size() > MOST_TRAITS || known.size() < traits.size()) {
            throw new IllegalArgumentException("at most " + MOST_TRAITS + " traits, each with an id of its own");
        }
        if (!meanings.stream().allMatch(meaning -> known.contains(meaning.trait()))
                || meanings.stream()
                                .map(m -> List.of(m.trait(), m.task()))
                                .distinct()
                                .count()
                        < meanings.size()) {
            throw new IllegalArgumentException("a meaning belongs to one trait that is there and one task");
        }
    }

    /** What was said of a trait and a task. */
    public Optional<TraitAtWork> meaning(UUID trait, UUID task) {
        return meanings.stream()
                .filter(meaning ->
                        meaning.trait().equals(trait) && meaning.task().equals(task))
                .findFirst();
    }
}
