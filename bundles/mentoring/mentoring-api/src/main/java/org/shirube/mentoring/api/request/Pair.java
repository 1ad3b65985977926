// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.api.request;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shirube.mentoring.api.SchemeId;
import org.shirube.mentoring.api.SchemeKind;
import org.shirube.people.api.EmployeeId;

/**
 * Two who meet.
 *
 * @param seeker whose career it is about
 * @param since its first day
 * @param until the day on which it ends by itself
 * @param ended when it ended, or null
 * @param lastMet when they last met, as far as is known; null for never
 * @param meetings how often they met, as far as is known
 * @param expected how often the scheme expects them to
 * @param firstDate when they could meet first, where both have time; null once they met or a talk is planned
 * @param talks whether their talks are planned in the 1on1 module, which then knows better when they met
 * @param thanks what the other one wrote at the end, or null
 * @param thanked whether the actor has written something at the end
 */
public record Pair(
        PairId id,
        SchemeId scheme,
        SchemeKind kind,
        String schemeTitle,
        EmployeeId seeker,
        EmployeeId offerer,
        State state,
        LocalDate since,
        LocalDate until,
        @Nullable Instant ended,
        @Nullable LocalDate lastMet,
        int meetings,
        int expected,
        @Nullable Instant firstDate,
        boolean talks,
        @Nullable String thanks,
        boolean thanked) {

    /** How a pair is. */
    public enum State {
        /** They meet. */
        RUNNING,
        /** They do not meet for a while; nobody is reminded. */
        PAUSED,
        /** It is over. */
        ENDED
    }

    /** The other one. */
    public EmployeeId other(EmployeeId one) {
        return one.equals(seeker) ? offerer : seeker;
    }
}
