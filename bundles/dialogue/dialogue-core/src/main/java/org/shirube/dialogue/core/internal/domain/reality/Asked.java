// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.domain.reality;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** How many talks a cadence asks for. */
public final class Asked {

    private Asked() {}

    /**
     * As often as the cadence fits between the two days, or once where the last talk was a cadence ago by the end.
     *
     * @param everyDays from one talk to the next, at least 1
     * @param from the first day on which the two were a pair and that counts
     * @param to the last one
     * @param lastOrSince the last talk before {@code from}, or the beginning of the pairing where there was none
     */
    public static int talks(int everyDays, LocalDate from, LocalDate to, LocalDate lastOrSince) {
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        if (days < 1) {
            return 0;
        }
        int fit = (int) (days / everyDays);
        return fit == 0 && !lastOrSince.plusDays(everyDays).isAfter(to) ? 1 : fit;
    }

    /** The later of two days. */
    public static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /**
     * The last day of a pairing that counts.
     *
     * @param until the first day after it, or null while it goes on
     */
    public static LocalDate last(LocalDate to, @Nullable LocalDate until) {
        return until == null || until.isAfter(to) ? to : until.minusDays(1);
    }
}
