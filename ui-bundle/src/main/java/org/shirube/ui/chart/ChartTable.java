// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.chart;

import java.util.List;

/**
 * The figures of a chart, as they stand in its table.
 *
 * @param columns the heading of each column; the first names the rows
 * @param rows each as long as {@code columns}
 */
public record ChartTable(List<String> columns, List<Row> rows) {

    /**
     * One row.
     *
     * @param name for example a unit or a month
     * @param values one for each further column
     */
    public record Row(String name, List<? extends Number> values) {
        public Row {
            values = List.copyOf(values);
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
}
