// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.persistence;

import java.time.Instant;
import java.util.UUID;
import org.shirube.dialogue.api.MeetingId;
import org.shirube.people.api.EmployeeId;

/**
 * A mail as the database knows it.
 *
 * @param about what makes it one of its kind: an entry of the ledger, or the beginning of the talk
 * @param starts when the talk began as it was written down
 * @param attempts how often it was taken
 */
public record LetterRow(
        UUID id, MeetingId meeting, EmployeeId person, Kind kind, String about, Instant starts, int attempts) {

    /** What it is about. */
    public enum Kind {

        /** The talk has a date, another one, or none any more; which, shows when it is sent. */
        DATE,
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
