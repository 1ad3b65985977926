// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.mapping;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shirube.people.api.imports.RefusalReason;

/** Periods out of cells. */
public final class Dates {

    private Dates() {}

    /** The first day; {@link LocalDate#MIN} where there is no column or an empty cell. */
    public static LocalDate from(@Nullable Field field, RowView row) {
        LocalDate day = field == null ? null : field.day(row);
        return day == null ? LocalDate.MIN : day;
    }

    /** The first day after; {@link LocalDate#MAX} where there is no column, an empty cell or an open end. */
    public static LocalDate until(@Nullable Field field, boolean isLastDay, RowView row) {
        LocalDate day = field == null ? null : field.end(row);
        if (day == null) {
            return LocalDate.MAX;
        }
        return isLastDay ? day.plusDays(1) : day;
    }

    /**
     * @param until the column to blame
     * @throws CellFault where the period ends before it begins
     */
    public static void requireOrder(LocalDate first, LocalDate after, @Nullable Field until, RowView row) {
        if (after.isBefore(first)) {
            String column = until == null ? "" : until.column();
            throw row.fault(RefusalReason.BAD_PERIOD, column, first + " – " + after);
        }
    }

    /** The day, or null for the ends of time. */
    public static @Nullable LocalDate orNull(LocalDate day) {
        return day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX) ? null : day;
    }
}
