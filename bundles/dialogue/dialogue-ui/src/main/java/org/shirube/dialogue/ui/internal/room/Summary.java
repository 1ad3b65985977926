// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.room;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shirube.dialogue.api.Meeting;
import org.shirube.dialogue.api.Note;
import org.shirube.dialogue.api.NoteKey;
import org.shirube.dialogue.api.Room;
import org.shirube.dialogue.api.SlotTime;
import org.shirube.dialogue.api.Theme;
import org.shirube.dialogue.api.Todo;
import org.shirube.dialogue.api.WishedResponse;
import org.shirube.dialogue.ui.internal.part.Choices;
import org.shirube.people.api.EmployeeId;
import org.shirube.ui.component.Wording;

/**
 * A talk on one sheet (F96), put together by rule from its parts: what both wrote, and nothing else. One's own notes stay where
 * they are.
 */
final class Summary {

    private final Locale locale;
    private final Choices choices;
    private final Function<EmployeeId, String> names;
    private final BiFunction<String, Object[], String> texts;

    /**
     * @param names what a person is called
     * @param texts the text of a key with its parameters
     */
    Summary(
            Locale locale,
            Choices choices,
            Function<EmployeeId, String> names,
            BiFunction<String, Object[], String> texts) {
        this.locale = locale;
        this.choices = choices;
        this.names = names;
        this.texts = texts;
    }

    /** In Markdown (CommonMark). */
    String markdown(Room room, String when) {
        Meeting meeting = room.meeting();
        StringBuilder sheet = new StringBuilder();
        sheet.append("# ")
                .append(text("dialogue.talk.title"))
                .append(" – ")
                .append(when)
                .append("\n\n");
        sheet.append(names.apply(meeting.member()))
                .append(" / ")
                .append(names.apply(meeting.partner()))
                .append("\n");
        part(
                sheet,
                text("dialogue.themes.title"),
                meeting.themes().stream().map(this::line).collect(lines()));
        for (SlotTime slot : meeting.agenda().slots()) {
            Note note = room.notes().get(new NoteKey(slot.slot(), false));
            part(
                    sheet,
                    text("dialogue.slot." + slot.slot()),
                    note == null ? "" : note.text().strip() + "\n");
        }
        part(
                sheet,
                text("dialogue.todos.title"),
                room.todos().stream().map(this::line).collect(lines()));
        return sheet.toString();
    }

    private static java.util.stream.Collector<CharSequence, ?, String> lines() {
        return Collectors.joining();
    }

    /** A part that holds nothing is left out. */
    private static void part(StringBuilder sheet, String title, String content) {
        if (!content.isBlank()) {
            sheet.append("\n## ").append(title).append("\n\n").append(content);
        }
    }

    private String line(Theme theme) {
        WishedResponse wish = theme.wish();
        String words = theme.words().isEmpty() ? "" : " – " + theme.words();
        String wished = wish == null ? "" : " (" + choices.label(wish) + ")";
        return "- " + choices.label(theme) + words + wished + "\n";
    }

    private String line(Todo todo) {
        LocalDate due = todo.due();
        String owner = names.apply(todo.owner());
        String until = due == null ? owner : text("dialogue.todos.until", owner, Wording.day(due, locale));
        return "- [ ] " + todo.text() + " – " + until + "\n";
    }

    private String text(String key, Object... parameters) {
        return texts.apply(key, parameters);
    }
}
