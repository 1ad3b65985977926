// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.profile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shirube.career.api.profile.Difference;
import org.shirube.career.api.profile.Field;
import org.shirube.career.ui.internal.part.Links;
import org.shirube.career.ui.internal.part.Tabs;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Inputs;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.StatusPill;
import org.shirube.ui.component.Tone;
import org.shirube.ui.component.Wording;

/** What the profile said on a day, a year ago at first, and what it says now. Nothing is better or worse. */
final class YearView extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    static final String THEN = "then";

    private final transient ProfileTools tools;

    YearView(ProfileTools tools, LocalDate then) {
        this.tools = tools;
        DatePicker day = Inputs.day(getTranslation("career.profile.year.day"), then);
        day.setMax(tools.visit.today());
        day.setClearButtonVisible(false);
        day.addValueChangeListener(changed -> go(changed.getValue()));
        getContent().addClassName("sh-stack");
        getContent().add(day);
        List<Difference> differences = tools.profiles.since(tools.visit.actor(), end(then));
        String when = Wording.day(then, getLocale());
        boolean nothingThen = differences.stream().allMatch(difference -> difference.then() == null);
        getContent()
                .add(Shapes.quiet(getTranslation(
                        nothingThen ? "career.profile.year.nothing" : "career.profile.year.sentence", when)));
        for (Field field : Field.values()) {
            List<Difference> here = differences.stream()
                    .filter(difference -> difference.field() == field)
                    .toList();
            if (!here.isEmpty()) {
                getContent().add(card(field, here));
            }
        }
    }

    /** The whole day counts. */
    private Instant end(LocalDate day) {
        return day.plusDays(1).atStartOfDay(tools.visit.zone()).toInstant().minusNanos(1);
    }

    private void go(@Nullable LocalDate day) {
        if (day != null) {
            getUI().ifPresent(ui -> ui.navigate(Links.PROFILE + "?" + Tabs.VIEW + "=year&" + THEN + "=" + day));
        }
    }

    private Card card(Field field, List<Difference> differences) {
        UnorderedList list = new UnorderedList();
        list.addClassName("sh-plain");
        differences.forEach(difference -> {
            ListItem item = new ListItem(line(difference));
            item.addClassName("career-share");
            list.add(item);
        });
        return new Card(FieldWords.of(this, field), list);
    }

    private Component line(Difference difference) {
        Tone tone = difference.kind() == Difference.Kind.SAME ? Tone.NEUTRAL : Tone.INFO;
        Div line = Shapes.line(new StatusPill(tone, getTranslation("career.profile.year." + difference.kind())));
        String then = difference.then();
        String now = difference.now();
        if (then != null && difference.kind() != Difference.Kind.SAME) {
            line.add(Shapes.quiet(getTranslation("career.profile.year.then", then)));
        }
        if (now != null) {
            line.add(new Paragraph(now));
        }
        return line;
    }

    /** Empty where it is no day, or one too far away to tell. */
    static Optional<LocalDate> day(String typed) {
        try {
            LocalDate day = LocalDate.parse(typed);
            return day.getYear() > 1900 && day.getYear() < 2200 ? Optional.of(day) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
