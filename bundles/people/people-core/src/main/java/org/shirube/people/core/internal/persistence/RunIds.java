// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.internal.persistence;

import java.util.Locale;
import java.util.UUID;

/**
 * Ids for a million people without a million calls: UUIDv7 whose last ten digits are the number of the row in the run (the
 * counter of RFC 9562, 6.2). The time, 12 random bits behind it and 22 further ones are the run's.
 */
public final class RunIds {

    private RunIds() {}

    /**
     * The first 26 characters of the ids of a run.
     *
     * @param id a new one
     */
    public static String prefix(UUID id) {
        return id.toString().substring(0, 26).toLowerCase(Locale.ROOT);
    }

    /** The id for a row as SQL; decimal digits are hexadecimal digits too. */
    static String sql(String prefix, String column) {
        if (!prefix.matches("[0-9a-f-]{26}")) {
            throw new IllegalArgumentException("no prefix of an id: " + prefix);
        }
        return "cast('" + prefix + "' || lpad(cast(" + column + " as varchar(10)), 10, '0') as uuid)";
    }
}
