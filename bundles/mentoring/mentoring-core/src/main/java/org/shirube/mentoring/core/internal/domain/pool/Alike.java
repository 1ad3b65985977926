// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.domain.pool;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.shirube.mentoring.api.profile.TopicChoice;
import org.shirube.people.api.Standing;

/**
 * Puts people side by side who fit the same ones: by grade, then by topics, the strongest first. What a whole block of them is worth
 * at most is then close to what each of them is worth. Nothing but speed depends on it.
 */
public final class Alike {

    private static final Comparator<TopicChoice> STRONGEST =
            Comparator.comparing(TopicChoice::weight).reversed().thenComparing(TopicChoice::topic);

    private Alike() {}

    /** The same people in another order; those whom nothing tells apart stay as they are. */
    public static List<Entry> sorted(List<Entry> people) {
        return people.stream()
                .map(entry -> new Placed(key(entry), entry))
                .sorted(Comparator.comparing(Placed::key))
                .map(Placed::entry)
                .toList();
    }

    private record Placed(String key, Entry entry) {}

    private static String key(Entry entry) {
        Standing standing = entry.standing();
        String topics = entry.topics().stream()
                .sorted(STRONGEST)
                .map(TopicChoice::topic)
                .collect(Collectors.joining(" "));
        return String.join(
                "\n",
                Objects.requireNonNullElse(standing.grade(), ""),
                topics,
                Objects.requireNonNullElse(standing.jobFamily(), ""));
    }
}
