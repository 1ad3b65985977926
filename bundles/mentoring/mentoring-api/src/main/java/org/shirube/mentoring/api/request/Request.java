// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.api.request;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shirube.mentoring.api.SchemeId;
import org.shirube.people.api.EmployeeId;

/**
 * That two are to become a pair, and how far that has come.
 *
 * @param seeker whose career it would be about
 * @param offerer who would be the partner
 * @param origin where it came from
 * @param seekerSaid whether the seeker has said yes
 * @param offererSaid whether the offerer has said yes
 * @param made when it came to be
 * @param answered when it left {@link State#OPEN} or {@link State#WAITING}, or null
 * @param note what the seeker wrote; empty where they wrote nothing, and for {@link Origin#MATCH}. For the two only
 * @param reply why it was declined; null unless it was. For the two only
 */
public record Request(
        RequestId id,
        SchemeId scheme,
        EmployeeId seeker,
        EmployeeId offerer,
        Origin origin,
        State state,
        boolean seekerSaid,
        boolean offererSaid,
        Instant made,
        @Nullable Instant answered,
        String note,
        @Nullable Reply reply) {

    /** Where a request came from. */
    public enum Origin {
        /** The seeker asked. */
        ASKED,
        /** HR sent what a run proposed. */
        MATCH
    }

    /** How far a request has come. */
    public enum State {
        /** Waits for an answer. */
        OPEN,
        /** Waits until the offerer has time for one more; then it opens by itself. */
        WAITING,
        /** The two are a pair. */
        ACCEPTED,
        /** One would rather not this time. */
        DECLINED,
        /** The seeker took it back. */
        WITHDRAWN,
        /** The seeker has found somebody else in the meantime. */
        CLOSED,
        /** The scheme is over, or one of the two has left it. */
        LAPSED
    }

    /** Whether it can still lead to a pair. */
    public boolean live() {
        return state == State.OPEN || state == State.WAITING;
    }

    /** Whether it waits for the word of this person. */
    public boolean waitsFor(EmployeeId person) {
        return state == State.OPEN && (person.equals(seeker) ? !seekerSaid : person.equals(offerer) && !offererSaid);
    }
}
