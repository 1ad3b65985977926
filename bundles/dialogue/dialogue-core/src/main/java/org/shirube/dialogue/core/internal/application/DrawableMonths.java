// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shirube.dialogue.api.TalkFigures;

/** Which months can be told of. */
final class DrawableMonths {

    private DrawableMonths() {}

    /**
     * Those that have ended and are settled, the newest first.
     *
     * @param firstPairing the first day of the first pairing, or null while there is none
     */
    static List<YearMonth> of(@Nullable LocalDate firstPairing, Clock clock) {
        if (firstPairing == null) {
            return List.of();
        }
        YearMonth oldest = YearMonth.from(firstPairing);
        return Stream.iterate(newest(clock), month -> !month.isBefore(oldest), month -> month.minusMonths(1))
                .limit(TalkFigures.MONTHS_BACK)
                .toList();
    }

    /** What is said of a talk on the last evening of a month is said by then. */
    static YearMonth newest(Clock clock) {
        return YearMonth.from(LocalDate.now(clock).minusDays(TalkFigures.DAYS_TO_SETTLE))
                .minusMonths(1);
    }
}
