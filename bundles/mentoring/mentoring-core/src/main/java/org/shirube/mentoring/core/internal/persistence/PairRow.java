// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shirube.mentoring.api.SchemeId;
import org.shirube.mentoring.api.request.Pair;
import org.shirube.mentoring.api.request.PairId;
import org.shirube.people.api.EmployeeId;

/**
 * A pair as the table has it.
 *
 * @param talk the pairing of the 1on1 module, or null
 * @param talkEnded whether that has ended with it
 */
public record PairRow(
        PairId id,
        SchemeId scheme,
        EmployeeId seeker,
        EmployeeId offerer,
        Pair.State state,
        LocalDate since,
        LocalDate until,
        @Nullable Instant ended,
        @Nullable LocalDate lastMet,
        int meetings,
        @Nullable Instant first,
        @Nullable UUID talk,
        boolean talkEnded) {

    /** Whether this is one of the two. */
    public boolean holds(EmployeeId person) {
        return person.equals(seeker) || person.equals(offerer);
    }

    /** The other one. */
    public EmployeeId other(EmployeeId one) {
        return one.equals(seeker) ? offerer : seeker;
    }

    /** Whether it goes on. */
    public boolean goesOn() {
        return state != Pair.State.ENDED;
    }
}
