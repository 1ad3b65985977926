// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api.lifeline;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How somebody reads what they went through (feature F3): each event counted once, by the sign of the feeling then and of the
 * meaning now, and the mean re-meaning. The person sees these figures of their own events; nobody else does, and nothing is
 * concluded from them. The scales are the person's own, so the figures of two people cannot be compared.
 *
 * @param events how many there are
 * @param hard how many felt below 0 then
 * @param turned how many of the hard ones mean more than 0 now
 * @param lifted how many of the hard ones mean more now than they felt then
 * @param dimmed how many of all mean less now than they felt then
 * @param mean the mean of {@link LifelineEvent#difference} over all events, from −10 to 10; null where there is none
 * @param hardMean the same over the hard ones; null where there is none
 */
public record Construal(
        int events, int hard, int turned, int lifted, int dimmed, @Nullable Double mean, @Nullable Double hardMean) {

    /** Of these events. */
    public static Construal of(List<LifelineEvent> events) {
        List<LifelineEvent> hard =
                events.stream().filter(event -> event.then() < 0).toList();
        return new Construal(
                events.size(),
                hard.size(),
                count(hard, event -> event.now().value() > 0),
                count(hard, event -> event.difference() > 0),
                count(events, event -> event.difference() < 0),
                mean(events),
                mean(hard));
    }

    private static int count(List<LifelineEvent> events, Predicate<LifelineEvent> which) {
        return (int) events.stream().filter(which).count();
    }

    private static @Nullable Double mean(List<LifelineEvent> events) {
        return events.isEmpty()
                ? null
                : events.stream().mapToInt(LifelineEvent::difference).average().orElseThrow();
    }
}
