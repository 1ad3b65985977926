// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api.lifeline;

import java.util.List;

/**
 * What a file holds, before anything of it is taken.
 *
 * @param encoding how it was read: {@code UTF-8} or {@code Shift_JIS}
 * @param good the events that can be taken, in the order of the file
 * @param known how many lines were left out because the lifeline has an event of the same title and time already, or the file
 *     said it before
 * @param faults the lines that cannot be taken, at most {@value #MOST_FAULTS}
 */
public record LifelineFile(String encoding, List<Line> good, int known, List<Fault> faults) {

    /** The most faults that are told. */
    public static final int MOST_FAULTS = 100;

    /** The largest file, in bytes. */
    public static final int MOST_BYTES = 2_000_000;

    /**
     * An event as the file has it.
     *
     * @param number the line of the file it begins in, from 1
     * @param experience what it was
     * @param now what it means now, from −5 to 5
     * @param words why, may be empty
     */
    public record Line(int number, Experience experience, int now, String words) {}

    /**
     * Why a line cannot be taken.
     *
     * @param number the line of the file it begins in, from 1
     * @param reason what is wrong
     * @param column the heading of the column it is about, empty where it is about all of the line
     */
    public record Fault(int number, Reason reason, String column) {}

    /** What can be wrong. */
    public enum Reason {
        /** A column that is needed is not in the first line, or stands there twice. */
        HEADING,
        /** There is nothing where something is needed. */
        MISSING,
        /** It is no year, month, day or span of such. */
        WHEN,
        /** It has not come yet. */
        FUTURE,
        /** It is no whole number from −5 to 5. */
        NUMBER,
        /** It is neither yes nor no. */
        FLAG,
        /** It is longer than is kept. */
        LONG,
        /** There are more than a lifeline holds. */
        MANY,
        /** A quote is not closed, or the file is no text. */
        BROKEN
    }

    public LifelineFile {
        good = List.copyOf(good);
        faults = List.copyOf(faults);
    }
}
