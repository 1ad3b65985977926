// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.domain.step;

import java.time.YearMonth;
import java.util.Set;

/** How many months in a row there was a step. */
public final class Streak {

    private Streak() {}

    /** Up to the running month; while that has none, up to the one before, so that a new month does not begin with a loss. */
    public static int of(Set<YearMonth> declared, YearMonth running) {
        YearMonth month = declared.contains(running) ? running : running.minusMonths(1);
        int streak = 0;
        while (declared.contains(month)) {
            streak++;
            month = month.minusMonths(1);
        }
        return streak;
    }
}
