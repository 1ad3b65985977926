// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.mapping;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is true of a person or unit over a period, from the rows of a file that is joined by its key.
 *
 * @param file its alias; that of the people or units themselves for columns of their own row
 * @param from the first day, or null for always
 * @param until the end, or null: then a row holds until the next one begins
 * @param untilIsLastDay whether the end is the last day of the period, or the first day after it
 * @param concurrent whether posts stand beside the main one (兼務), however long they last
 * @param fields what the rows say
 */
public record History(
        String file,
        @Nullable Field from,
        @Nullable Field until,
        boolean untilIsLastDay,
        boolean concurrent,
        Map<Target, Field> fields) {

    public History {
        fields = Target.copy(fields);
    }
}
