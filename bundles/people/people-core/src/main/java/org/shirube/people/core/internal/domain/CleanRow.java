// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.internal.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shirube.people.api.imports.Origin;

/**
 * A row that passed the rules of its own: trimmed, blanks as null.
 *
 * @param until first day after, {@link Days#OPEN} while open
 * @param dated whether the source gave a day itself; without one it tells only of the day the run takes effect
 * @param values by the ordinals of {@link PersonField} or {@link UnitField}; owned by this row
 * @param hash of the values
 */
public record CleanRow(
        Origin origin,
        String externalId,
        LocalDate from,
        LocalDate until,
        boolean dated,
        @Nullable String[] values,
        long hash) {

    /** A field's text. */
    public @Nullable String value(Enum<?> field) {
        return values[field.ordinal()];
    }

    /** What a person is found by. */
    public String personSearchText() {
        return SearchText.ofPerson(values);
    }

    /** What a person is sorted by. */
    public String personSortKey() {
        return SearchText.sortKey(values);
    }

    /** Whether the row tells of the day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }
}
