// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.lasting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.shirube.dialogue.api.LookBack;
import org.shirube.dialogue.api.Observation;
import org.shirube.dialogue.api.SharedTheme;
import org.shirube.dialogue.api.ThreadHead;
import org.shirube.dialogue.api.Todo;
import org.shirube.dialogue.api.Year;
import org.shirube.dialogue.ui.internal.part.Choices;
import org.shirube.dialogue.ui.internal.part.Sheet;
import org.shirube.people.api.EmployeeId;
import org.shirube.ui.component.Wording;

/** A year on a sheet (F56, F96), put together by rule: what came up, what was decided and done, what changed. */
final class YearSheet {

    private final Locale locale;
    private final Choices choices;
    private final Function<EmployeeId, String> names;
    private final Function<Instant, LocalDate> days;
    private final BiFunction<String, Object[], String> texts;

    /**
     * @param names what a person is called
     * @param days the day of a moment for who reads
     * @param texts the text of a key with its parameters
     */
    YearSheet(
            Locale locale,
            Choices choices,
            Function<EmployeeId, String> names,
            Function<Instant, LocalDate> days,
            BiFunction<String, Object[], String> texts) {
        this.locale = locale;
        this.choices = choices;
        this.names = names;
        this.days = days;
        this.texts = texts;
    }

    /**
     * @param stages what may be told of the member's stage, a line each
     */
    Sheet sheet(Year year, String people, List<String> stages) {
        String span = text("dialogue.year.span", day(year.from()), day(year.to().minusDays(1)), year.talks());
        return new Sheet(
                text("dialogue.year.title"),
                people + " · " + span,
                List.of(
                        part("dialogue.year.themes", year.themes().stream().map(this::theme)),
                        part("dialogue.year.shared", year.shared().stream().flatMap(this::shared)),
                        todos(year),
                        part(
                                "dialogue.year.clarity",
                                year.clarity().stream()
                                        .map(point -> text(
                                                "dialogue.year.clarity.point",
                                                day(days.apply(point.at())),
                                                text("dialogue.clarity." + point.clarity()),
                                                point.clarity()))),
                        part("dialogue.year.scenes", year.scenes().stream().map(this::scene)),
                        part("dialogue.year.stages", stages.stream())));
    }

    private Sheet.Part todos(Year year) {
        List<Sheet.Line> lines = new ArrayList<>();
        if (!year.todos().isEmpty()) {
            String sum = text(
                    "dialogue.year.todos",
                    year.todos().size(),
                    year.todos(Todo.State.DONE),
                    year.todos(Todo.State.DROPPED),
                    year.todos(Todo.State.OPEN));
            lines.add(new Sheet.Line(Sheet.Kind.TEXT, sum));
        }
        year.todos().forEach(todo -> lines.add(todo(todo)));
        return new Sheet.Part(text("dialogue.todos.title"), lines);
    }

    private Sheet.Part part(String title, Stream<String> lines) {
        return new Sheet.Part(
                text(title),
                lines.map(line -> new Sheet.Line(Sheet.Kind.POINT, line)).toList());
    }

    private String theme(ThreadHead head) {
        String label = head.words().isEmpty() ? choices.label(head.key().key()) : head.words();
        return text("dialogue.year.theme", label, head.talks());
    }

    private Stream<String> shared(SharedTheme theme) {
        LocalDate ended = theme.ended();
        String span = ended == null
                ? text("dialogue.forTwo.days", day(theme.since()), day(theme.until()))
                : text(ThreadPart.endedKey(theme), day(theme.since()), day(ended));
        return Stream.concat(
                Stream.of(theme.words() + " – " + span),
                theme.lookBacks().stream().map(this::lookBack));
    }

    private String lookBack(LookBack said) {
        return text("dialogue.year.said", names.apply(said.by()), day(said.on()), said.words());
    }

    private Sheet.Line todo(Todo todo) {
        String line = todo.text() + " – " + names.apply(todo.owner());
        return switch (todo.state()) {
            case OPEN -> new Sheet.Line(Sheet.Kind.OPEN, line);
            case DONE -> new Sheet.Line(Sheet.Kind.DONE, line);
            case DROPPED -> new Sheet.Line(Sheet.Kind.POINT, text("dialogue.year.dropped", line, todo.word()));
        };
    }

    private String scene(Observation scene) {
        String effect = scene.seen().effect();
        String words = scene.seen().scene() + " – " + scene.seen().action() + (effect.isEmpty() ? "" : " → " + effect);
        return text("dialogue.year.scene", day(scene.seen().on()), names.apply(scene.by()), words);
    }

    private String day(LocalDate day) {
        return Wording.day(day, locale);
    }

    private String text(String key, Object... parameters) {
        return texts.apply(key, parameters);
    }
}
