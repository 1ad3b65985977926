// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.api.imports;

import java.time.LocalDate;

/**
 * How rows are to be understood.
 *
 * @param source the name of the source system; external ids live in it
 * @param delivery what was delivered: file names, sizes, and the SHA-256 of the content. A delivery that was applied once
 *     is recognised after a crash
 * @param effective the day from which rows without dates hold
 * @param completePeople whether people of this source who do not occur have left
 * @param completeUnits whether units of this source that do not occur have closed
 * @param brakePercent the share of present people that may end, missing or delivered as left, 0 to 100, before the run
 *     stops and asks
 */
public record ImportOptions(
        String source,
        String delivery,
        LocalDate effective,
        boolean completePeople,
        boolean completeUnits,
        double brakePercent) {

    public ImportOptions {
        if (brakePercent < 0 || brakePercent > 100) {
            throw new IllegalArgumentException("brakePercent must be 0 to 100, was " + brakePercent);
        }
    }
}
