// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A period of days.
 *
 * @param from its first day
 * @param until the first day after it, later than {@code from}; null while it is open
 */
public record Validity(LocalDate from, @Nullable LocalDate until) {

    /**
     * @throws IllegalArgumentException where the period would hold no day
     */
    public Validity {
        if (until != null && !until.isAfter(from)) {
            throw new IllegalArgumentException("a period must end after it begins: " + from + " to " + until);
        }
    }

    /** Whether the day lies in the period. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }
}
