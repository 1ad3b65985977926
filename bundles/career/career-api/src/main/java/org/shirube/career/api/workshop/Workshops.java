// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api.workshop;

import java.util.List;
import java.util.function.Consumer;
import org.osgi.annotation.versioning.ProviderType;
import org.shirube.platform.api.actor.Actor;

/**
 * Workshops as people come to them. Every method throws {@link org.shirube.platform.api.actor.AccessDeniedException} for an actor
 * who is no employee, except that an HR administrator may enter and follow; the calls about one workshop also where it is none of the actor's business, which is the same for one that
 * does not exist.
 */
@ProviderType
public interface Workshops {

    /** The most that are told of at a time. */
    int MOST = 200;

    /**
     * What concerns the actor: those to come that they may join, were invited to or facilitate, soonest first, then those they
     * were in, newest first.
     */
    List<OwnWorkshop> mine(Actor member);

    /** Takes a seat. Taking it again changes nothing. */
    void join(Actor member, WorkshopId workshop) throws WorkshopRefusedException;

    /** Gives the seat back, or declines an invitation, until it begins. */
    void decline(Actor member, WorkshopId workshop) throws WorkshopRefusedException;

    /** For those with a seat, those who facilitate, and HR administrators. */
    WorkshopRoom enter(Actor member, WorkshopId workshop);

    /**
     * Follows a workshop one may enter: the listener is called on any thread, after the commit, at the latest a second after
     * something happened on another node. Whoever does not facilitate hears of {@link WorkshopChange#COURSE} only.
     *
     * @return ends it
     */
    AutoCloseable watch(Actor member, WorkshopId workshop, Consumer<WorkshopChange> changed);
}
