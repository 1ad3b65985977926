// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.internal.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days as they are kept. */
public final class Days {

    /** The end of a period that is open. Sources use it too, and the first day of that year. */
    public static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

    /** No record of a person begins earlier. */
    static final LocalDate FIRST = LocalDate.of(1800, 1, 1);

    private static final LocalDate OPEN_BY_SOURCES = LocalDate.of(9999, 1, 1);

    private Days() {}

    /** The end as it is kept. */
    static LocalDate until(@Nullable LocalDate given) {
        return given == null || !given.isBefore(OPEN_BY_SOURCES) ? OPEN : given;
    }

    /** The end as the api says it. */
    public static @Nullable LocalDate orNull(LocalDate kept) {
        return kept.isBefore(OPEN) ? kept : null;
    }
}
