// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

import java.util.Locale;
import java.util.UUID;

/**
 * A mail that is to be sent now.
 *
 * @param id the same at every try, so that a mail server can tell a repetition. UUIDv7
 * @param to whom it goes to; {@link Participant#email()} is not null
 * @param locale Japanese or English, as the person reads it
 */
public record Letter(UUID id, Kind kind, Role role, Invitation talk, Participant to, Locale locale) {

    /** What a letter is for. */
    public enum Kind {

        /** The talk has a date, and the receiver hears of it for the first time. */
        INVITATION,

        /** The talk has another date or place than the receiver knows. */
        CHANGE,

        /** The talk was called off, or the receiver no longer sits in. */
        CANCELLATION,

        /** How the talk goes, some hours before (F94). */
        AGENDA,

        /** It begins soon. */
        REMINDER
    }

    /** What the talk is to who gets the letter. */
    public enum Role {

        /** They talk. */
        ONE_OF_TWO,

        /** They are asked to sit in, or sit in (F95): no agenda and no reminder. */
        GUEST,

        /**
         * They planned it for somebody (F95). They hear of what others change about it, in words: it is no event of their own
         * calendar.
         */
        SCHEDULER
    }
}
