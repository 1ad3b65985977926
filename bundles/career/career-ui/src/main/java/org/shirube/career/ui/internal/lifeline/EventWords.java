// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.lifeline;

import com.vaadin.flow.component.Component;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.shirube.career.api.lifeline.Construal;
import org.shirube.career.api.lifeline.Experience;
import org.shirube.career.api.lifeline.LifelineEvent;
import org.shirube.career.api.lifeline.Support;
import org.shirube.career.api.lifeline.When;

/** Events in words, in the language of a component. */
final class EventWords {

    private final Component where;

    EventWords(Component where) {
        this.where = where;
    }

    String text(String key, Object... parameters) {
        return where.getTranslation("career.lifeline." + key, parameters);
    }

    String when(When when) {
        When.Point to = when.to();
        return to == null ? point(when.from()) : text("when.span", point(when.from()), point(to));
    }

    private String point(When.Point point) {
        String year = Integer.toString(point.year());
        if (point.month() == 0) {
            return text("when.year", year);
        }
        String month = text("month." + point.month());
        return point.day() == 0
                ? text("when.month", year, month)
                : text("when.day", year, month, Integer.toString(point.day()));
    }

    /** With its sign, and a minus as long as a plus. */
    static String signed(int value) {
        if (value == 0) {
            return "0";
        }
        return value > 0 ? "+" + value : "\u2212" + -value;
    }

    static String signed(double value) {
        String digits = String.format(Locale.ROOT, "%.1f", Math.abs(value));
        if (digits.equals("0.0")) {
            return digits;
        }
        return (value > 0 ? "+" : "\u2212") + digits;
    }

    /** Turning point and support, in words. */
    List<String> marks(Experience experience) {
        return Stream.of(
                        Optional.of("turning").filter(key -> experience.turningPoint()),
                        Optional.of("above").filter(key -> experience.support().contains(Support.ABOVE)),
                        Optional.of("beside").filter(key -> experience.support().contains(Support.BESIDE)))
                .flatMap(Optional::stream)
                .map(key -> text("mark." + key))
                .toList();
    }

    String marksInLine(Experience experience) {
        return String.join(text("comma"), marks(experience));
    }

    /** What the chart shows, in one sentence. */
    String sentence(List<LifelineEvent> events) {
        if (events.isEmpty()) {
            return text("sentence.none");
        }
        LifelineEvent lowest = events.stream()
                .min(Comparator.comparingInt(LifelineEvent::then))
                .orElseThrow();
        Construal construal = Construal.of(events);
        String first = text("sentence", events.size(), period(events));
        if (lowest.then() >= 0) {
            return first + text("sentence.good");
        }
        return first
                + text(
                        "sentence.hard",
                        lowest.experience().title(),
                        signed(lowest.then()),
                        signed(lowest.now().value()),
                        construal.hard(),
                        construal.turned());
    }

    private String period(List<LifelineEvent> events) {
        String first =
                Integer.toString(events.get(0).experience().when().begins().getYear());
        int last = events.stream()
                .mapToInt(event -> event.experience().when().ends().getYear())
                .max()
                .orElseThrow();
        return Integer.toString(last).equals(first)
                ? text("when.year", first)
                : text("when.span", text("when.year", first), text("when.year", Integer.toString(last)));
    }
}
