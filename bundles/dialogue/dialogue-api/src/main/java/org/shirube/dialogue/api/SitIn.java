// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

import java.time.Instant;
import org.shirube.people.api.EmployeeId;

/**
 * That somebody is to sit in on one talk (F95), and how far that has come.
 *
 * @param guest who is to sit in; none of the two
 * @param proposedBy one of the two
 * @param changedAt when it came to its state
 */
public record SitIn(
        SitInId id, MeetingId meeting, EmployeeId guest, EmployeeId proposedBy, State state, Instant changedAt) {

    /** How far it has come. */
    public enum State {
        /** The partner proposed it; the member has not answered. */
        PROPOSED,
        /** The member consents; the guest has not answered. */
        INVITED,
        /** The guest comes, and may enter when it is time. */
        ACCEPTED,
        /** The member would rather not. */
        REFUSED,
        /** The guest does not come, or has left. */
        DECLINED,
        /** The member took the consent back, or the partner the proposal. */
        WITHDRAWN
    }

    /** Whether it can still lead, or has led, to the guest being in the room. */
    public boolean live() {
        return state == State.PROPOSED || state == State.INVITED || state == State.ACCEPTED;
    }
}
