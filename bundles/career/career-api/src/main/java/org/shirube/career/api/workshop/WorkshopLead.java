// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api.workshop;

import java.time.Duration;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.shirube.platform.api.actor.Actor;

/**
 * Moving a workshop on: for those who facilitate it, and for HR administrators. For anybody else every method throws
 * {@link org.shirube.platform.api.actor.AccessDeniedException}. The screens of all who take part follow.
 */
@ProviderType
public interface WorkshopLead {

    /** Begins with the first step. Where there are no groups yet, they are made. */
    void start(Actor lead, WorkshopId workshop) throws WorkshopRefusedException;

    /** Stops the clock. A clock that stands stays as it is. */
    void pause(Actor lead, WorkshopId workshop) throws WorkshopRefusedException;

    /** Lets the clock run on. A clock that runs stays as it is. */
    void resume(Actor lead, WorkshopId workshop) throws WorkshopRefusedException;

    /** Gives the step more time, 1 to 60 minutes. */
    void extend(Actor lead, WorkshopId workshop, Duration more) throws WorkshopRefusedException;

    /**
     * Goes to a step, with its whole time, whose clock runs.
     *
     * @param from the step one saw; where two move it on at once, the second changes nothing
     * @param to 1 to {@value WorkshopPlan#STEPS}
     */
    void move(Actor lead, WorkshopId workshop, int from, int to) throws WorkshopRefusedException;

    /** Ends it. From now on the sheets are their writers' alone. */
    void end(Actor lead, WorkshopId workshop) throws WorkshopRefusedException;

    /**
     * How many have begun and finished each step on their sheets, from the first step on. Counts, and nothing about whom.
     */
    List<Progress> progress(Actor lead, WorkshopId workshop);

    /** Everybody with a seat, by group. */
    List<Seat> seats(Actor lead, WorkshopId workshop);

    /**
     * How far the sheets are in one step.
     *
     * @param begun wrote something there
     * @param done say they are finished with it
     */
    record Progress(int step, int begun, int done) {}
}
