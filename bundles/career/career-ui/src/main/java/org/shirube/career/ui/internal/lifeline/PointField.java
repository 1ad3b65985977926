// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.lifeline;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Optional;
import java.util.stream.IntStream;
import org.shirube.career.api.lifeline.When;

/** A year, and the month and the day where they are known. */
final class PointField extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int UNKNOWN = 0;

    private final IntegerField year;
    private final Select<Integer> month = new Select<>();
    private final Select<Integer> day = new Select<>();

    PointField(String label, EventWords words) {
        year = new IntegerField(words.text("when.the-year", label));
        year.setMin(When.FIRST_YEAR);
        year.setMax(When.LAST_YEAR);
        fill(month, words.text("when.the-month"), 12);
        month.setItemLabelGenerator(
                value -> value == UNKNOWN ? words.text("when.unknown") : words.text("month." + value));
        fill(day, words.text("when.the-day"), 31);
        day.setItemLabelGenerator(value -> value == UNKNOWN ? words.text("when.unknown") : Integer.toString(value));
        month.addValueChangeListener(change -> day.setEnabled(month() != UNKNOWN));
        day.setEnabled(false);
        getContent().addClassNames("sh-line", "ll-point-field");
        getContent().add(year, month, day);
        getContent().getElement().setAttribute("role", "group").setAttribute("aria-label", label);
    }

    private static void fill(Select<Integer> field, String label, int most) {
        field.setLabel(label);
        field.setItems(IntStream.rangeClosed(UNKNOWN, most).boxed().toList());
        field.setValue(UNKNOWN);
    }

    void setValue(When.Point point) {
        year.setValue(point.year());
        month.setValue(point.month());
        day.setValue(point.day());
    }

    /** Empty where there is no year, or the calendar has no such day. */
    Optional<When.Point> value() {
        if (year.getValue() == null || year.isInvalid()) {
            return Optional.empty();
        }
        try {
            int ofMonth = month() == UNKNOWN ? UNKNOWN : day.getOptionalValue().orElse(UNKNOWN);
            return Optional.of(new When.Point(year.getValue(), month(), ofMonth));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    void focus() {
        year.focus();
    }

    private int month() {
        return month.getOptionalValue().orElse(UNKNOWN);
    }
}
