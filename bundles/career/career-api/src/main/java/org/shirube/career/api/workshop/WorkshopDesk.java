// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api.workshop;

import java.util.List;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.Actor;

/**
 * Workshops as HR prepares them. HR sees who was invited and who comes, to organise it, and nothing of what anybody writes.
 * Every method throws {@link org.shirube.platform.api.actor.AccessDeniedException} unless the actor is an HR administrator.
 */
@ProviderType
public interface WorkshopDesk {

    /** Of all states, newest first; at most {@value Workshops#MOST}. */
    List<Workshop> all(Actor hr);

    /** @throws org.shirube.platform.api.actor.AccessDeniedException where there is none, too */
    Workshop workshop(Actor hr, WorkshopId workshop);

    Workshop create(Actor hr, WorkshopPlan plan);

    /** Changes what was decided, until it begins; who has a seat keeps it. */
    void change(Actor hr, WorkshopId workshop, WorkshopPlan plan) throws WorkshopRefusedException;

    /** Calls it off. What has begun is ended by who facilitates it. */
    void cancel(Actor hr, WorkshopId workshop) throws WorkshopRefusedException;

    /** Who was invited and who comes, by group. */
    List<Seat> seats(Actor hr, WorkshopId workshop);

    /** Invites people, until it ends. Whoever was invited, has joined or declined before stays as they are. */
    void invite(Actor hr, WorkshopId workshop, Set<EmployeeId> people) throws WorkshopRefusedException;

    /** Takes somebody off the list, until it begins. */
    void remove(Actor hr, WorkshopId workshop, EmployeeId person) throws WorkshopRefusedException;

    /**
     * Makes groups anew, across departments and apart from reporting lines where possible; their sizes differ by one at most.
     *
     * @param seed the same people and the same seed make the same groups
     */
    void group(Actor hr, WorkshopId workshop, long seed) throws WorkshopRefusedException;

    /**
     * Puts somebody who comes into another group by hand, until it ends. Making groups anew forgets it.
     *
     * @param group from 1; one more than there are makes a new one
     * @throws IllegalArgumentException for a group that is neither there nor the next
     */
    void move(Actor hr, WorkshopId workshop, EmployeeId person, int group) throws WorkshopRefusedException;
}
