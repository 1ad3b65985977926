// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.shirube.platform.api.actor.Actor;

/**
 * Lets an assistant put somebody's talks into the calendar (F95). They see who talks with whom, how often and when, and nothing
 * of what is said: no theme, no note, no clarity, no reason, not even whether anything was prepared. Whoever of the two gave
 * {@link #GRANT} to the actor is scheduled for, until they take it back. Talks with a counsellor are never shown: that somebody
 * seeks counsel is theirs to tell.
 *
 * <p>Each act stands in the trails of the two, and in the ledger with the assistant as the one who acted.
 */
@ProviderType
public interface Scheduling {

    /** What is given, with {@link org.shirube.platform.api.visibility.VisibilityGrants}. */
    String GRANT = "dialogue.schedule";

    /** The pairings the actor schedules for, by who gave it, then those that are due first. */
    List<Errand> errands(Actor assistant);

    /**
     * Plans a talk.
     *
     * @throws org.shirube.platform.api.actor.AccessDeniedException without a running grant of one of the two, for the two
     *     themselves, who have {@link Meetings}, and for talks with a counsellor
     * @throws MeetingRefusedException as in {@link Meetings#plan}; {@code BUSY} means the one who gave the grant
     */
    PlannedTalk plan(Actor assistant, PairingId pairing, Appointment appointment);

    /**
     * Moves a talk that has not begun. What was prepared stays.
     *
     * @throws IllegalStateException where it has begun or is over
     */
    PlannedTalk move(Actor assistant, MeetingId id, Appointment appointment);

    /**
     * Calls off a talk that has not begun, without a word.
     *
     * @throws IllegalStateException where it has begun or is over
     */
    void callOff(Actor assistant, MeetingId id);
}
