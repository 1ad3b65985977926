// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.Actor;

/**
 * Lets somebody of HR or a mentor sit in on one talk (F95), with the member's consent and for as long as it holds. The room
 * itself, as the guest has it, is of {@link GuestRooms}.
 */
@ProviderType
public interface SitIns {

    /** The most people who can be asked into a talk at a time. */
    int MOST = 2;

    /**
     * One of the two proposes a guest. The member's proposal is the consent; the partner's is asked of the member, and not a
     * second time for the same guest once the member said no.
     *
     * @throws IllegalArgumentException where the guest is one of the two, or nobody who is here
     * @throws IllegalStateException where the talk is over, {@value #MOST} are asked already, the guest is, or the member said no
     */
    SitIn propose(Actor actor, MeetingId meeting, EmployeeId guest);

    /**
     * The member consents to what the partner proposed.
     *
     * @throws org.shirube.platform.api.actor.AccessDeniedException for anybody but the member
     * @throws IllegalStateException where it no longer waits for that
     */
    SitIn consent(Actor member, SitInId id);

    /** The member would rather not; nobody asks why. */
    SitIn refuse(Actor member, SitInId id);

    /** The guest comes. */
    SitIn accept(Actor guest, SitInId id);

    /** The guest does not come, or leaves. */
    SitIn decline(Actor guest, SitInId id);

    /**
     * The member takes the consent back, at any moment and at once: a guest who is in the room is out of it. The partner takes
     * back what the member has not answered.
     */
    SitIn withdraw(Actor actor, SitInId id);

    /** Who is or was asked into a talk, the first asked first. For the two only. */
    List<SitIn> of(Actor actor, MeetingId meeting);

    /** Talks that are not over and wait for the actor's word as the member, the earliest first. */
    List<SitInInvitation> asked(Actor member);

    /** Talks that are not over into which the actor is asked, or has accepted, the earliest first. */
    List<SitInInvitation> invitations(Actor guest);
}
