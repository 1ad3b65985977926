// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.lasting;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import org.shirube.dialogue.api.SharedThemes;
import org.shirube.ui.component.CalendarWords;

/** Asks for the day to look back: in three months, unless somebody says otherwise. */
final class UntilField extends DatePicker {

    private static final long serialVersionUID = 1L;

    UntilField(LocalDate today) {
        setLabel(getTranslation("dialogue.forTwo.until"));
        setHelperText(getTranslation("dialogue.forTwo.until.help"));
        setLocale(getLocale());
        setI18n(CalendarWords.of(this, getLocale())
                .setBadInputErrorMessage(getTranslation("dialogue.forTwo.until.wrong"))
                .setRequiredErrorMessage(getTranslation("dialogue.forTwo.until.wrong"))
                .setMinErrorMessage(getTranslation("dialogue.forTwo.until.wrong"))
                .setMaxErrorMessage(getTranslation("dialogue.forTwo.until.wrong")));
        setMin(today.plusDays(SharedThemes.MIN_DAYS));
        setMax(today.plusDays(SharedThemes.MAX_DAYS));
        setRequired(true);
        setValue(today.plusMonths(SharedThemes.USUAL_MONTHS));
    }

    /** Whether there is a day that fits; the field says so where not. */
    boolean fits() {
        LocalDate day = getValue();
        return day != null && !day.isBefore(getMin()) && !day.isAfter(getMax());
    }
}
