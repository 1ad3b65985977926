// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.room;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.shirube.dialogue.api.Meeting;
import org.shirube.dialogue.api.Note;
import org.shirube.dialogue.api.NoteKey;
import org.shirube.dialogue.api.Room;
import org.shirube.dialogue.api.SlotTime;
import org.shirube.dialogue.api.Theme;
import org.shirube.dialogue.api.Todo;
import org.shirube.dialogue.api.WishedResponse;
import org.shirube.dialogue.ui.internal.part.Choices;
import org.shirube.dialogue.ui.internal.part.Sheet;
import org.shirube.people.api.EmployeeId;
import org.shirube.ui.component.Wording;

/**
 * A talk on one sheet (F96), put together by rule from its parts: what both wrote, and nothing else. One's own notes stay where
 * they are, unless one asks for them on one's own sheet.
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

    /**
     * @param own whether one's own notes are on it
     */
    Sheet sheet(Room room, String when, boolean own) {
        Meeting meeting = room.meeting();
        List<Sheet.Part> parts = new ArrayList<>();
        parts.add(new Sheet.Part(
                text("dialogue.themes.title"),
                meeting.themes().stream().map(this::line).toList()));
        for (SlotTime slot : meeting.agenda().slots()) {
            String title = text("dialogue.slot." + slot.slot());
            parts.add(note(title, room, new NoteKey(slot.slot(), false)));
            if (own) {
                parts.add(note(title + " – " + text("dialogue.note.own"), room, new NoteKey(slot.slot(), true)));
            }
        }
        parts.add(new Sheet.Part(
                text("dialogue.sheet.todos"),
                room.todos().stream().map(this::line).toList()));
        String people = names.apply(meeting.member()) + " / " + names.apply(meeting.partner());
        return new Sheet(text("dialogue.talk.title") + " – " + when, people, parts);
    }

    private static Sheet.Part note(String title, Room room, NoteKey key) {
        Note note = room.notes().get(key);
        String words = note == null ? "" : note.text().strip();
        return new Sheet.Part(title, words.isEmpty() ? List.of() : List.of(new Sheet.Line(Sheet.Kind.TEXT, words)));
    }

    private Sheet.Line line(Theme theme) {
        WishedResponse wish = theme.wish();
        String words = theme.words().isEmpty() ? "" : " – " + theme.words();
        String said = choices.label(theme) + words;
        return new Sheet.Line(
                Sheet.Kind.POINT, wish == null ? said : text("dialogue.sheet.wish", said, choices.label(wish)));
    }

    private Sheet.Line line(Todo todo) {
        LocalDate due = todo.due();
        String owner = names.apply(todo.owner());
        String until = due == null ? owner : text("dialogue.todos.until", owner, Wording.day(due, locale));
        return new Sheet.Line(Sheet.Kind.OPEN, todo.text() + " – " + until);
    }

    private String text(String key, Object... parameters) {
        return texts.apply(key, parameters);
    }
}
