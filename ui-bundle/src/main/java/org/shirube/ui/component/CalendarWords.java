// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.text.DateFormatSymbols;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a calendar says, and how it writes and begins a week, in the person's language. */
public final class CalendarWords {

    private CalendarWords() {}

    /**
     * @param where the component whose texts are asked for
     */
    public static DatePickerI18n of(Component where, Locale locale) {
        boolean japanese = Wording.isJapanese(locale);
        DateFormatSymbols symbols = DateFormatSymbols.getInstance(locale);
        return new DatePickerI18n()
                .setMonthNames(Arrays.asList(symbols.getMonths()).subList(0, 12))
                .setWeekdays(days(symbols.getWeekdays()))
                .setWeekdaysShort(days(symbols.getShortWeekdays()))
                .setDateFormat(japanese ? "yyyy/MM/dd" : "dd/MM/yyyy")
                .setFirstDayOfWeek(japanese ? 0 : 1)
                .setToday(where.getTranslation("shell.calendar.today"))
                .setCancel(where.getTranslation("shell.calendar.cancel"));
    }

    private static List<String> days(String[] fromOne) {
        return Arrays.asList(fromOne).subList(1, 8);
    }
}
