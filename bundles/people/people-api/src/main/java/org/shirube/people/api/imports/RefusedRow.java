// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.api.imports;

import org.jspecify.annotations.Nullable;

/**
 * A row that cannot be used as it is.
 *
 * @param origin where it stands
 * @param externalId the person or unit it is about where that could be read; that person is then neither changed nor ended.
 *     Null where it could not be read: the run then ends nobody
 * @param column the heading of the column at fault, or empty for the whole row
 * @param reason why
 * @param value the offending text, at most 200 characters of it
 * @param raw the row as it stands in the file, at most {@value #MAX_RAW} characters of it
 */
public record RefusedRow(
        Origin origin, @Nullable String externalId, String column, RefusalReason reason, String value, String raw) {

    /** How much of a row is kept. */
    public static final int MAX_RAW = 10_000;
}
