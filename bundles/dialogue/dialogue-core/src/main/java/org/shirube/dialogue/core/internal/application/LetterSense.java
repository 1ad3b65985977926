// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.shirube.dialogue.api.Invitation;
import org.shirube.dialogue.api.Letter;
import org.shirube.dialogue.api.MailChoice;
import org.shirube.dialogue.api.Meeting;
import org.shirube.dialogue.core.internal.persistence.LetterRow;
import org.shirube.dialogue.core.internal.persistence.MeetingRow;

/** Whether a letter still makes sense when it is about to be sent, which may be long after it was written down. */
final class LetterSense {

    private LetterSense() {}

    /**
     * @param talk what the receiver would be told
     * @param told what they know of the appointment
     */
    static Optional<Letter.Kind> of(
            LetterRow letter, MeetingRow meeting, Invitation talk, OptionalInt told, MailChoice choice, Instant now) {
        return switch (letter.kind()) {
                // In a calendar a date that is none must not stay, whatever was muted since it was told.
            case DATE, GUEST -> date(meeting, talk, told, now).filter(kind -> choice.invitations() || told.isPresent());
            case SCHEDULER -> date(meeting, talk, told, now).filter(kind -> choice.invitations());
            case AGENDA -> choice.agendas() && ahead(letter, meeting, now)
                    ? Optional.of(Letter.Kind.AGENDA)
                    : Optional.empty();
            case REMINDER -> choice.reminders() && ahead(letter, meeting, now)
                    ? Optional.of(Letter.Kind.REMINDER)
                    : Optional.empty();
        };
    }

    /** Several changes become one mail; who never heard of a talk does not hear that it was called off. */
    private static Optional<Letter.Kind> date(MeetingRow meeting, Invitation talk, OptionalInt told, Instant now) {
        boolean news = told.isEmpty() || told.getAsInt() < talk.sequence();
        if (!news || !meeting.appointment().ends().isAfter(now)) {
            return Optional.empty();
        }
        if (talk.cancelled()) {
            return told.isPresent() ? Optional.of(Letter.Kind.CANCELLATION) : Optional.empty();
        }
        if (!mayBegin(meeting, talk)) {
            return Optional.empty();
        }
        return Optional.of(told.isPresent() ? Letter.Kind.CHANGE : Letter.Kind.INVITATION);
    }

    /** The two need no invitation to what has begun; a guest may be asked in then. */
    private static boolean mayBegin(MeetingRow meeting, Invitation talk) {
        return planned(meeting) || (talk.guest() != null && meeting.state() == Meeting.State.HELD);
    }

    private static boolean ahead(LetterRow letter, MeetingRow meeting, Instant now) {
        Instant starts = meeting.appointment().starts();
        return planned(meeting) && starts.equals(letter.starts()) && starts.isAfter(now);
    }

    private static boolean planned(MeetingRow meeting) {
        return meeting.state() == Meeting.State.PLANNED || meeting.state() == Meeting.State.PREPARED;
    }
}
