// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api.lifeline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When something was, as exactly as somebody remembers: a year, a month or a day, or a span from one such to another. It is
 * written as ISO 8601 writes dates of reduced precision and intervals: {@code 2019}, {@code 2019-04}, {@code 2019-04-01},
 * {@code 2019-04/2021-03}.
 *
 * @param from the beginning, or all of it
 * @param to the end of a span, whose last day is not before the first day of {@code from}; null where it is no span
 */
public record When(Point from, @Nullable Point to) {

    /** The first and the last year that an event can be in. */
    public static final int FIRST_YEAR = 1900;

    public static final int LAST_YEAR = 2199;

    /**
     * A year, a month or a day.
     *
     * @param year from {@value When#FIRST_YEAR} to {@value When#LAST_YEAR}
     * @param month from 1 to 12, or 0 where only the year is known
     * @param day of the month from 1, or 0 where only the month is known
     */
    public record Point(int year, int month, int day) implements Comparable<Point> {

        private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");

        public Point {
            if (year < FIRST_YEAR || year > LAST_YEAR || (month == 0 && day != 0)) {
                throw new IllegalArgumentException("a year from " + FIRST_YEAR + " to " + LAST_YEAR);
            }
            try {
                LocalDate.of(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
            } catch (DateTimeException e) {
                throw new IllegalArgumentException("no day of the calendar", e);
            }
        }

        /** A month. */
        public static Point of(YearMonth month) {
            return new Point(month.getYear(), month.getMonthValue(), 0);
        }

        /** A day. */
        public static Point of(LocalDate day) {
            return new Point(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        }

        /** Reads what {@link #toString} writes. Empty where the text is none such. */
        public static Optional<Point> read(String text) {
            Matcher form = FORM.matcher(text);
            if (!form.matches()) {
                return Optional.empty();
            }
            try {
                return Optional.of(new Point(number(form.group(1)), number(form.group(2)), number(form.group(3))));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }

        private static int number(@Nullable String digits) {
            return digits == null ? 0 : Integer.parseInt(digits);
        }

        /** The first day it can be. */
        public LocalDate first() {
            return LocalDate.of(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
        }

        /** The last day it can be. */
        public LocalDate last() {
            if (month == 0) {
                return LocalDate.of(year, 12, 31);
            }
            return day == 0 ? YearMonth.of(year, month).atEndOfMonth() : first();
        }

        @Override
        public int compareTo(Point other) {
            int order = first().compareTo(other.first());
            return order != 0 ? order : last().compareTo(other.last());
        }

        @Override
        public String toString() {
            if (month == 0) {
                return "%04d".formatted(year);
            }
            return day == 0 ? "%04d-%02d".formatted(year, month) : "%04d-%02d-%02d".formatted(year, month, day);
        }
    }

    public When {
        if (to != null && to.last().isBefore(from.first())) {
            throw new IllegalArgumentException("a span does not end before it begins");
        }
    }

    /** A month. */
    public static When of(YearMonth month) {
        return new When(Point.of(month), null);
    }

    /** Reads what {@link #toString} writes. Empty where the text is none such, or a span ends before it begins. */
    public static Optional<When> read(String text) {
        String[] parts = text.strip().split("/", -1);
        if (parts.length > 2) {
            return Optional.empty();
        }
        Optional<Point> from = Point.read(parts[0]);
        Optional<Point> to = parts.length == 2 ? Point.read(parts[1]) : Optional.empty();
        boolean broken = from.isEmpty() || (parts.length == 2 && to.isEmpty());
        if (broken || to.filter(end -> end.last().isBefore(from.get().first())).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new When(from.get(), to.orElse(null)));
    }

    /** The first day that belongs to it. */
    public LocalDate begins() {
        return from.first();
    }

    /** The last day that belongs to it. */
    public LocalDate ends() {
        return to == null ? from.last() : to.last();
    }

    @Override
    public String toString() {
        return to == null ? from.toString() : from + "/" + to;
    }
}
