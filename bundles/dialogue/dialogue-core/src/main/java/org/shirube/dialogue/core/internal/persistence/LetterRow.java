// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.persistence;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shirube.dialogue.api.MeetingId;
import org.shirube.dialogue.api.SitInId;
import org.shirube.people.api.EmployeeId;

/**
 * A mail as the database knows it.
 *
 * @param about what makes it one of its kind: an entry of the ledger, or the beginning of the talk
 * @param starts when the talk began as it was written down
 * @param attempts how often it was taken
 * @param sitIn which asking in a letter to a guest is about; null for everybody else
 */
public record LetterRow(
        UUID id,
        MeetingId meeting,
        EmployeeId person,
        Kind kind,
        String about,
        Instant starts,
        int attempts,
        @Nullable SitInId sitIn) {

    /** What it is about. */
    public enum Kind {

        /** The talk has a date, another one, or none any more; which, shows when it is sent. */
        DATE,

        /** The same for who sits in. */
        GUEST,

        /** The same for who planned it for one of the two. */
        SCHEDULER,
        AGENDA,
        REMINDER
    }

    /** What became of it. */
    public enum State {
        WAITING,
        TAKEN,
        SENT,
        REFUSED,

        /** It had lost its sense, or nobody wanted it. */
        DROPPED
    }
}
