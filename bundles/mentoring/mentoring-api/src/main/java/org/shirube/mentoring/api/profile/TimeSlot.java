// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.api.profile;

import java.time.DayOfWeek;
import java.time.LocalTime;

/**
 * A part of the week.
 *
 * @param day Monday to Friday, or a day of the weekend for those who work then
 */
public record TimeSlot(DayOfWeek day, Part part) {

    /** How many parts a week has. */
    public static final int COUNT = 7 * Part.values().length;

    /** A part of the day. */
    public enum Part {
        /** Before noon. */
        MORNING(LocalTime.of(10, 0)),
        /** Over noon. */
        NOON(LocalTime.of(12, 0)),
        /** After noon. */
        AFTERNOON(LocalTime.of(15, 0)),
        /** In the evening. */
        EVENING(LocalTime.of(17, 30));

        private final LocalTime usual;

        Part(LocalTime usual) {
            this.usual = usual;
        }

        /** When a talk in it would usually begin. */
        public LocalTime usual() {
            return usual;
        }
    }

    /** Its number in the week, 0 to {@link #COUNT} - 1. */
    public int number() {
        return (day.getValue() - 1) * Part.values().length + part.ordinal();
    }

    /** The slot with a number. */
    public static TimeSlot of(int number) {
        int parts = Part.values().length;
        return new TimeSlot(DayOfWeek.of(number / parts + 1), Part.values()[number % parts]);
    }
}
