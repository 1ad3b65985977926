// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shirube.people.api.EmployeeId;

/**
 * Something one of the two will do. Readable for the two only.
 *
 * @param owner who does it
 * @param text one line of 1 to 300 characters
 * @param due until when, or null
 * @param word what became of it, in words, where it was dropped; may be empty
 */
public record Todo(
        TodoId id,
        PairingId pairing,
        EmployeeId owner,
        String text,
        @Nullable LocalDate due,
        State state,
        String word) {

    /** Where it stands. */
    public enum State {
        /** Carried over from talk to talk. */
        OPEN,
        DONE,
        /** Given up, with a word. */
        DROPPED
    }
}
