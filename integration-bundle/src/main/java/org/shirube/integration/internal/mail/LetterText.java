// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.shirube.dialogue.api.Appointment;
import org.shirube.dialogue.api.Invitation;
import org.shirube.dialogue.api.Letter;
import org.shirube.dialogue.api.SlotTime;
import org.shirube.integration.internal.calendar.TalkWords;

/** What a letter says as plain text. */
final class LetterText {

    private static final String BREAK = "\r\n";

    private final TalkWords words;
    private final Letter letter;

    LetterText(TalkWords words, Letter letter) {
        this.words = words;
        this.letter = letter;
    }

    static String subject(TalkWords words, Letter letter) {
        Invitation talk = letter.talk();
        return words.text(
                "subject." + sort(letter),
                words.at(talk.appointment().starts()),
                words.others(talk, letter.to().id()));
    }

    /** The same is said in other words to who is none of the two. */
    private static String sort(Letter letter) {
        return role(letter) + letter.kind();
    }

    private static String role(Letter letter) {
        return switch (letter.role()) {
            case ONE_OF_TWO -> "";
            case GUEST -> "guest.";
            case SCHEDULER -> "scheduler.";
        };
    }

    /**
     * @param door where the receiver goes on
     * @param choices where they choose which mails they get
     */
    String body(String door, String choices) {
        Invitation talk = letter.talk();
        Appointment appointment = talk.appointment();
        List<String> lines = new ArrayList<>();
        lines.add(words.text("mail.hello", words.name(letter.to().name())));
        lines.add("");
        lines.add(words.text(
                "mail." + sort(letter), words.others(talk, letter.to().id())));
        lines.add("");
        lines.add(words.text(
                "mail.when",
                words.at(appointment.starts()),
                words.clock(appointment.ends()),
                words.zone(appointment.starts())));
        lines.add(words.text("mail.where", words.place(appointment)));
        if (letter.role() == Letter.Role.ONE_OF_TWO && letter.kind() != Letter.Kind.CANCELLATION) {
            lines.add(words.text(talk.themeSet() ? "mail.theme.set" : "mail.theme.open"));
        }
        if (letter.kind() == Letter.Kind.AGENDA) {
            course(lines);
        }
        lines.add("");
        lines.add(words.text("mail." + role(letter) + "room", door));
        lines.add("");
        lines.add("-- ");
        words.text("mail." + role(letter) + "footer", choices).lines().forEach(lines::add);
        return String.join(BREAK, lines) + BREAK;
    }

    private void course(List<String> lines) {
        lines.add("");
        lines.add(words.text("mail.course"));
        Instant from = letter.talk().appointment().starts();
        for (SlotTime slot : letter.talk().agenda().slots()) {
            Instant to = from.plus(Duration.ofMinutes(slot.minutes()));
            lines.add(words.text(
                    "mail.slot",
                    words.clock(from),
                    words.clock(to),
                    words.text("slot." + slot.slot()),
                    Integer.toString(slot.minutes())));
            from = to;
        }
        lines.add(words.text("mail.free"));
    }
}
