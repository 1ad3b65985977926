// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api.plan;

import java.time.LocalDate;
import java.util.List;

/**
 * How many people related something to which part of the direction, as it was counted on a day.
 *
 * @param drawn the day
 * @param counts one for each part that held on that day
 */
public record DirectionCounts(LocalDate drawn, List<DirectionCount> counts) {

    public DirectionCounts {
        counts = List.copyOf(counts);
    }

    /** Whether all of them were withheld. */
    public boolean tellsNothing() {
        return counts.stream().allMatch(count -> count.people() == null);
    }
}
