// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.mapping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.shirube.integration.internal.reading.Heading;
import org.shirube.people.api.imports.Origin;
import org.shirube.people.api.imports.RefusalReason;

/**
 * A good row, by column name.
 *
 * @param columns where its columns stand
 * @param origin where it was read
 * @param cells in the order of the heading
 * @param raw as it stands in the file
 */
public record RowView(Columns columns, Origin origin, List<String> cells, Supplier<String> raw) {

    /** The text of a column, without space around it; may be empty. */
    public String cell(String column) {
        return cells.get(columns.place(column)).strip();
    }

    /** A fault in a column of this row. */
    public CellFault fault(RefusalReason reason, String column, String value) {
        return new CellFault(this, reason, column, value);
    }

    /** Remembers where columns stand. */
    public static final class Columns {

        private final Heading heading;
        private final Map<String, Integer> places = new HashMap<>();

        public Columns(Heading heading) {
            this.heading = heading;
        }

        int place(String column) {
            return places.computeIfAbsent(column, heading::place);
        }
    }
}
