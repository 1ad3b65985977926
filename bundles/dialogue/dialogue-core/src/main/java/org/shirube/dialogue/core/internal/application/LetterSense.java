// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.shirube.dialogue.api.Letter;
import org.shirube.dialogue.api.MailChoice;
import org.shirube.dialogue.api.Meeting;
import org.shirube.dialogue.core.internal.persistence.LetterRow;
import org.shirube.dialogue.core.internal.persistence.MeetingRow;

/** Whether a letter still makes sense when it is about to be sent, which may be long after it was written down. */
final class LetterSense {

    private LetterSense() {}

    /**
     * @param told what the person was told last of the appointment
     */
    static Optional<Letter.Kind> of(
            LetterRow letter, MeetingRow meeting, OptionalInt told, MailChoice choice, Instant now) {
        return switch (letter.kind()) {
            case DATE -> choice.invitations() ? date(meeting, told, now) : Optional.empty();
            case AGENDA -> choice.agendas() && ahead(letter, meeting, now)
                    ? Optional.of(Letter.Kind.AGENDA)
                    : Optional.empty();
            case REMINDER -> choice.reminders() && ahead(letter, meeting, now)
                    ? Optional.of(Letter.Kind.REMINDER)
                    : Optional.empty();
        };
    }

    /** Several changes become one mail; who never heard of a talk does not hear that it was called off. */
    private static Optional<Letter.Kind> date(MeetingRow meeting, OptionalInt told, Instant now) {
        boolean news = told.isEmpty() || told.getAsInt() < meeting.changes();
        if (!news || !meeting.appointment().ends().isAfter(now)) {
            return Optional.empty();
        }
        if (meeting.state() == Meeting.State.CANCELLED) {
            return told.isPresent() ? Optional.of(Letter.Kind.CANCELLATION) : Optional.empty();
        }
        return planned(meeting) ? Optional.of(Letter.Kind.INVITATION) : Optional.empty();
    }

    private static boolean ahead(LetterRow letter, MeetingRow meeting, Instant now) {
        Instant starts = meeting.appointment().starts();
        return planned(meeting) && starts.equals(letter.starts()) && starts.isAfter(now);
    }

    private static boolean planned(MeetingRow meeting) {
        return meeting.state() == Meeting.State.PLANNED || meeting.state() == Meeting.State.PREPARED;
    }
}
