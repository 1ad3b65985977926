// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.ui.internal.part;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.shirube.ui.component.CalendarWords;

/** Asks for the day everything on a screen is told as of. Emptied, it goes back to today. */
public final class DayPicker extends DatePicker {

    private static final long serialVersionUID = 1L;

    private final LocalDate today;

    /**
     * @param then what to do with a day that a person picked
     */
    public DayPicker(LocalDate today, Consumer<LocalDate> then) {
        this.today = today;
        setLabel(getTranslation("people.asOf"));
        setInitialPosition(today);
        setWidth("11rem");
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                then.accept(change.getValue() == null ? today : change.getValue());
            }
        });
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        setLocale(getLocale());
        setI18n(CalendarWords.of(this, getLocale()));
    }

    /** Shows a day without telling it on. */
    public void show(LocalDate day) {
        setValue(day);
        setHelperText(day.equals(today) ? null : getTranslation("people.asOf.notToday"));
    }
}
