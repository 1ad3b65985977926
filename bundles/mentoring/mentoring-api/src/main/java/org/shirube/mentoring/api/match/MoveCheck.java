// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.api.match;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shirube.people.api.EmployeeId;

/**
 * What a change by hand would do.
 *
 * @param possible whether it can be done
 * @param blockedBy names of the hard rules that are against it; empty where something is that is nobody's to know
 * @param loss by how much the total gets worse, in scores; below 0 where it gets better
 * @param displaced who would lose their partner, where the offerer is full: the seeker with the lowest score
 * @param best what {@link Matching#rearrange} would do instead; null where that is not known: the objective is
 *     {@link org.shirube.mentoring.api.Objective#STABLE}, the run is an old one, people joined or changed since, or the place was
 *     given away by hand
 */
public record MoveCheck(
        boolean possible,
        List<String> blockedBy,
        double loss,
        @Nullable EmployeeId displaced,
        @Nullable Arrangement best) {

    public MoveCheck {
        blockedBy = List.copyOf(blockedBy);
    }

    /** A change of which nothing is known but what it does itself. */
    public MoveCheck(boolean possible, List<String> blockedBy, double loss, @Nullable EmployeeId displaced) {
        this(possible, blockedBy, loss, displaced, null);
    }

    /**
     * The best that others can do once two are together by hand, by the objective of the run; what was put together by hand before
     * stays. It is the best among the candidates the run looked at.
     *
     * @param loss by how much the total gets worse than it is now, in scores, the two themselves included; below 0 where it gets better
     * @param shifts what happens to others, by seeker
     */
    public record Arrangement(double loss, List<Shift> shifts) {

        public Arrangement {
            shifts = List.copyOf(shifts);
        }
    }

    /**
     * Somebody who would move.
     *
     * @param from with whom they are now; null for nobody
     * @param to with whom they would be; null for nobody
     */
    public record Shift(EmployeeId seeker, @Nullable EmployeeId from, @Nullable EmployeeId to) {}
}
