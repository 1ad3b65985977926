// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api.step;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.shirube.people.api.UnitId;

/**
 * How many people of a unit declared a step in a month. Nobody can be found in it: see {@link StepFigures}.
 *
 * @param unit which unit with all below, or null for the company
 * @param people whose main post was there on the last day of the month; 0 where it is withheld
 * @param declared how many of them declared a step; 0 where it is withheld
 */
public record StepCount(@Nullable UnitId unit, YearMonth month, int people, int declared) {

    /** Whether there are too few people to tell of, on either side. */
    public boolean withheld() {
        return people == 0;
    }
}
