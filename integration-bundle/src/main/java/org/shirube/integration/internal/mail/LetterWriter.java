// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Objects;
import org.shirube.dialogue.api.Invitations;
import org.shirube.dialogue.api.Letter;
import org.shirube.dialogue.api.Participant;
import org.shirube.integration.internal.calendar.CalendarWriter;
import org.shirube.integration.internal.calendar.TalkWords;

/** Writes letters as mails: RFC 6047 for the dates of who comes, plain text for all else. */
final class LetterWriter {

    private final MailAccount account;
    private final Clock clock;
    private final CalendarWriter calendars;
    private final MailFrame frame;

    LetterWriter(MailAccount account, Clock clock) {
        this.account = account;
        this.clock = clock;
        this.calendars = new CalendarWriter(clock);
        this.frame = new MailFrame(account, clock);
    }

    /**
     * @throws jakarta.mail.internet.AddressException where the address of the receiver is none
     */
    MimeMessage write(Letter letter) throws MessagingException {
        TalkWords words = new TalkWords(letter.locale(), clock.getZone());
        MimeMessage mail = frame.around(letter.id(), receiver(words, letter), LetterText.subject(words, letter));
        String door = account.link(door(letter));
        String text = new LetterText(words, letter).body(door, account.link(Invitations.CHOICES));
        if (hasDates(letter)) {
            mail.setContent(withCalendar(text, letter, door));
        } else {
            mail.setText(text, MailFrame.UTF_8);
        }
        return mail;
    }

    private static String door(Letter letter) {
        return switch (letter.role()) {
            case ONE_OF_TWO -> Invitations.ROOM + "/" + letter.talk().meeting();
            case GUEST -> Invitations.HOME;
            case SCHEDULER -> Invitations.SCHEDULING;
        };
    }

    /** For who comes to the talk, a date is something for the calendar. */
    private static boolean hasDates(Letter letter) {
        return switch (letter.kind()) {
            case INVITATION, CHANGE, CANCELLATION -> letter.role() != Letter.Role.SCHEDULER;
            case AGENDA, REMINDER -> false;
        };
    }

    private static MailFrame.Receiver receiver(TalkWords words, Letter letter) {
        Participant to = letter.to();
        return new MailFrame.Receiver(Objects.requireNonNull(to.email()), words.name(to.name()), letter.locale());
    }

    private MimeMultipart withCalendar(String text, Letter letter, String room) throws MessagingException {
        String name = Objects.requireNonNullElse(account.from().getPersonal(), "Shirube");
        String calendar = calendars.invitation(letter, account.from().getAddress(), name, room);
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(text, MailFrame.UTF_8);
        MimeBodyPart dates = new MimeBodyPart();
        dates.setDataHandler(new DataHandler(new ByteArrayDataSource(
                calendar.getBytes(StandardCharsets.UTF_8),
                "text/calendar; charset=UTF-8; component=VEVENT; method=" + CalendarWriter.method(letter))));
        dates.setHeader("Content-Transfer-Encoding", "base64");
        return new MimeMultipart("alternative", plain, dates);
    }
}
