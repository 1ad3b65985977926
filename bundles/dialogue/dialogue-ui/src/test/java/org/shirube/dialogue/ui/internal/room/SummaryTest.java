// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shirube.dialogue.api.Agenda;
import org.shirube.dialogue.api.Appointment;
import org.shirube.dialogue.api.Meeting;
import org.shirube.dialogue.api.MeetingId;
import org.shirube.dialogue.api.Note;
import org.shirube.dialogue.api.NoteKey;
import org.shirube.dialogue.api.PairingId;
import org.shirube.dialogue.api.Place;
import org.shirube.dialogue.api.Room;
import org.shirube.dialogue.api.Slot;
import org.shirube.dialogue.api.Theme;
import org.shirube.dialogue.api.Todo;
import org.shirube.dialogue.api.TodoId;
import org.shirube.dialogue.api.WishedResponse;
import org.shirube.dialogue.ui.internal.DialogueTexts;
import org.shirube.dialogue.ui.internal.part.Choices;
import org.shirube.dialogue.ui.internal.part.Shelf;
import org.shirube.people.api.EmployeeId;

class SummaryTest {

    private static final EmployeeId AOI = new EmployeeId(new UUID(7, 1));
    private static final EmployeeId KEN = new EmployeeId(new UUID(7, 2));
    private static final PairingId PAIRING = new PairingId(new UUID(1, 1));
    private static final NoteKey SHARED = new NoteKey(Slot.POSITION, false);
    private static final NoteKey OWN = new NoteKey(Slot.POSITION, true);
    private static final ResourceBundle TEXTS = new DialogueTexts().texts(Locale.JAPANESE);

    private final Summary summary = new Summary(
            Locale.JAPANESE,
            new Choices(new Shelf(), Locale.JAPANESE),
            person -> person.equals(AOI) ? "青井" : "健",
            (key, parameters) -> new MessageFormat(TEXTS.getString(key), Locale.JAPANESE).format(parameters));

    @Test
    @DisplayName("F96: a talk on one sheet, out of what both wrote; one's own notes are not on it")
    void sheet() {
        Theme theme = new Theme("growth", "設計を任されたい", WishedResponse.THINK_TOGETHER, AOI);
        Todo todo = new Todo(
                new TodoId(new UUID(3, 1)), PAIRING, KEN, "会議に呼ぶ", LocalDate.of(2026, 12, 1), Todo.State.OPEN, "");
        Room room = new Room(
                meeting(List.of(theme)),
                Map.of(SHARED, note(SHARED, "強みは段取り\n"), OWN, note(OWN, "言わないこと")),
                Map.of(),
                List.of(todo));
        assertThat(summary.sheet(room, "11月21日", false).markdown())
                .isEqualTo(
                        """
                        # 1on1 – 11月21日

                        青井 / 健

                        ## 話すテーマ

                        - 成長 – 設計を任されたい（期待すること：一緒に考えてほしい）

                        ## キャリアの現在地

                        強みは段取り

                        ## やると決めて、まだ終わっていないこと

                        - [ ] 会議に呼ぶ – 健、2026年12月1日まで
                        """);
    }

    @Test
    @DisplayName("F96: one's own notes are on one's own sheet where one asks for them, marked as such")
    void own() {
        Room room = new Room(
                meeting(List.of()),
                Map.of(SHARED, note(SHARED, "強みは段取り"), OWN, note(OWN, "言わないこと")),
                Map.of(),
                List.of());
        assertThat(summary.sheet(room, "11月21日", true).markdown())
                .endsWith("## キャリアの現在地\n\n強みは段取り\n\n## キャリアの現在地 – 自分だけのメモ\n\n言わないこと\n");
        assertThat(summary.sheet(room, "11月21日", false).markdown()).doesNotContain("言わない");
    }

    private static Note note(NoteKey key, String text) {
        return new Note(key, text, 1, AOI, Instant.EPOCH);
    }

    private static Meeting meeting(List<Theme> themes) {
        return new Meeting(
                new MeetingId(new UUID(2, 1)),
                PAIRING,
                AOI,
                KEN,
                new Appointment(Instant.EPOCH, 45, Place.IN_PERSON, ""),
                Meeting.State.CLOSED,
                Agenda.usual(45),
                themes,
                null,
                Map.of(),
                null);
    }
}
