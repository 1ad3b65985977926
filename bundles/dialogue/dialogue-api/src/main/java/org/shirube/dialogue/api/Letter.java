// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

import java.util.Locale;
import java.util.UUID;
import org.shirube.people.api.EmployeeId;

/**
 * A mail that is to be sent now.
 *
 * @param id the same at every try, so that a mail server can tell a repetition. UUIDv7
 * @param to one of the two; {@link Participant#email()} is not null
 * @param locale Japanese or English, as the person reads it
 */
public record Letter(UUID id, Kind kind, Invitation talk, EmployeeId to, Locale locale) {

    /** What a letter is for. */
    public enum Kind {

        /** The talk has a date, or another one than before. */
        INVITATION,

        /** The talk was called off. */
        CANCELLATION,

        /** How the talk goes, some hours before (F94). */
        AGENDA,

        /** It begins soon. */
        REMINDER
    }
}
