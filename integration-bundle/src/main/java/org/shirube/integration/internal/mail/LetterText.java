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
                "subject." + sort(letter), words.at(talk.appointment().starts()), words.other(talk, letter.to()));
    }

    /** An invitation to a talk whose date has changed says so. */
    private static String sort(Letter letter) {
        boolean changed =
                letter.kind() == Letter.Kind.INVITATION && letter.talk().sequence() > 0;
        return changed ? "CHANGED" : letter.kind().name();
    }

    String body(String room, String choices) {
        Invitation talk = letter.talk();
        Appointment appointment = talk.appointment();
        List<String> lines = new ArrayList<>();
        lines.add(words.text("mail.hello", words.name(talk.of(letter.to()).name())));
        lines.add("");
        lines.add(words.text("mail." + sort(letter), words.other(talk, letter.to())));
        lines.add("");
        lines.add(words.text(
                "mail.when",
                words.at(appointment.starts()),
                words.clock(appointment.ends()),
                words.zone(appointment.starts())));
        lines.add(words.text("mail.where", words.place(appointment)));
        if (letter.kind() != Letter.Kind.CANCELLATION) {
            lines.add(words.text(talk.themeSet() ? "mail.theme.set" : "mail.theme.open"));
        }
        if (letter.kind() == Letter.Kind.AGENDA) {
            course(lines);
        }
        lines.add("");
        lines.add(words.text("mail.room", room));
        lines.add("");
        lines.add("-- ");
        words.text("mail.footer", choices).lines().forEach(lines::add);
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
