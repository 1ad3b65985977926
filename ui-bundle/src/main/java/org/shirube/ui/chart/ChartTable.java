// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a chart, as they stand in its table.
 *
 * @param columns the heading of each column; the first names the rows
 * @param rows each as long as {@code columns}
 * @param missing what the table says where a figure is missing, for example that it is not shown
 */
public record ChartTable(List<String> columns, List<Row> rows, String missing) {

    /**
     * One row.
     *
     * @param name for example a unit or a month
     * @param values one for each further column; null where there is no figure, which leaves a gap in the drawing
     */
    public record Row(String name, List<? extends @Nullable Number> values) {
        public Row {
            values = Collections.unmodifiableList(new ArrayList<@Nullable Number>(values));
        }
    }

    /**
     * @throws IllegalArgumentException where a row is not as long as the columns
     */
    public ChartTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        int width = columns.size() - 1;
        if (rows.stream().anyMatch(row -> row.values().size() != width)) {
            throw new IllegalArgumentException("every row needs " + width + " values");
        }
    }

    /** With a dash where a figure is missing. */
    public ChartTable(List<String> columns, List<Row> rows) {
        this(columns, rows, "–");
    }
}
