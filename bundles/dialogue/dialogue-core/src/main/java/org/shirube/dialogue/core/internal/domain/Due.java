// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shirube.dialogue.api.Cadence;

/** When a talk, and a career theme in it, is due. */
public final class Due {

    /** The theme of the catalogue that is about the career. */
    public static final String CAREER = "career";

    private Due() {}

    /** Whether a talk should be planned: the last one, or the beginning, was a cadence ago. */
    public static boolean talk(Cadence cadence, LocalDate lastOrSince, LocalDate today) {
        return !lastOrSince.plusDays(cadence.everyDays()).isAfter(today);
    }

    /** Whether an annual talk should be planned: the last one, or the beginning, was a year ago (F56). */
    public static boolean annual(LocalDate lastOrSince, LocalDate today) {
        return !lastOrSince.plusYears(1).isAfter(today);
    }

    /** The first day an annual talk looks back on: the day of the one before it, or a year ago where that is over one and a half. */
    public static LocalDate yearFrom(LocalDate day, @Nullable LocalDate lastAnnual) {
        LocalDate year = day.minusYears(1);
        return lastAnnual != null && lastAnnual.isAfter(year.minusMonths(6)) && lastAnnual.isBefore(day)
                ? lastAnnual
                : year;
    }

    /**
     * Whether the next talk should have a career theme (F49): none of the last {@code careerEvery - 1} talks had one, and there
     * were that many.
     *
     * @param lastTalks the keys of the themes of the last talks, newest first
     */
    public static boolean careerTheme(Cadence cadence, List<Set<String>> lastTalks) {
        int others = cadence.careerEvery() - 1;
        return lastTalks.size() >= others
                && lastTalks.stream().limit(others).noneMatch(themes -> themes.contains(CAREER));
    }
}
