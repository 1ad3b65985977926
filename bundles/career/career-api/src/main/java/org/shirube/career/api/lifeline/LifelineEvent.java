// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api.lifeline;

import java.util.Comparator;
import java.util.List;

/**
 * An event of a lifeline.
 *
 * @param id which
 * @param version counts changes; changing needs the one that was read
 * @param experience what it was
 * @param meanings what it meant, newest first, at least one and at most {@value #MEANINGS}. Somebody it is shared with gets the
 *     newest alone
 */
public record LifelineEvent(EventId id, long version, Experience experience, List<Meaning> meanings) {

    /** The lowest feeling or meaning. */
    public static final int LEAST = -5;

    /** The highest feeling or meaning. */
    public static final int GREATEST = 5;

    /** The most meanings of an event. */
    public static final int MEANINGS = 200;

    /** As they lie on the line: by the first day, the last day, and where both are the same by when they were written. */
    public static final Comparator<LifelineEvent> IN_TIME = Comparator.<LifelineEvent, java.time.LocalDate>comparing(
                    event -> event.experience().when().begins())
            .thenComparing(event -> event.experience().when().ends())
            .thenComparing(event -> event.id().value());

    public LifelineEvent {
        meanings = List.copyOf(meanings);
        if (meanings.isEmpty() || meanings.size() > MEANINGS) {
            throw new IllegalArgumentException("from 1 to " + MEANINGS + " meanings");
        }
    }

    /** How it felt, from {@value #LEAST} to {@value #GREATEST}. */
    public int then() {
        return experience.then();
    }

    /** What it means now. */
    public Meaning now() {
        return meanings.get(0);
    }

    /**
     * The re-meaning: the meaning now less the feeling then, in steps of the scale, from −10 to 10. It is no measurement of
     * the person, only the distance between two things they said.
     */
    public int difference() {
        return now().value() - then();
    }
}
