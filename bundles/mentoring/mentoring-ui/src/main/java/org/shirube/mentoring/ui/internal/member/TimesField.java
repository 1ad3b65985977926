// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.member;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.shirube.mentoring.api.profile.TimeSlot;
import org.shirube.ui.component.Shapes;

/** A week to tick parts of the day in. */
final class TimesField extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final Map<TimeSlot, Checkbox> ticks = new LinkedHashMap<>();

    TimesField(Set<TimeSlot> before) {
        NativeTable week = new NativeTable();
        week.setCaptionText(getTranslation("mentoring.profile.times"));
        week.addClassName("mentoring-week");
        NativeTableRow head = week.getHead().addRow();
        head.addDataCell();
        for (TimeSlot.Part part : TimeSlot.Part.values()) {
            header(head, "col", getTranslation("mentoring.part." + part));
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            addDay(week.getBody().addRow(), day);
        }
        before.forEach(slot -> Objects.requireNonNull(ticks.get(slot)).setValue(true));
        getContent().addClassName("sh-stack");
        getContent().add(week, Shapes.quiet(getTranslation("mentoring.profile.times.help")));
    }

    private void addDay(NativeTableRow row, DayOfWeek day) {
        header(row, "row", day.getDisplayName(TextStyle.SHORT, getLocale()));
        for (TimeSlot.Part part : TimeSlot.Part.values()) {
            Checkbox tick = new Checkbox();
            tick.setAriaLabel(getTranslation(
                    "mentoring.times.of",
                    day.getDisplayName(TextStyle.FULL, getLocale()),
                    getTranslation("mentoring.part." + part)));
            ticks.put(new TimeSlot(day, part), tick);
            row.addDataCell().add(tick);
        }
    }

    private static void header(NativeTableRow row, String scope, String words) {
        NativeTableHeaderCell cell = row.addHeaderCell();
        cell.getElement().setAttribute("scope", scope);
        cell.setText(words);
    }

    Set<TimeSlot> times() {
        return ticks.entrySet().stream()
                .filter(tick -> tick.getValue().getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
