// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.chart;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;

/** The figures of a chart as a table, for those who cannot or would rather not look at it. */
class TableTwin extends NativeTable {

    private static final long serialVersionUID = 1L;

    TableTwin(ChartTable table) {
        addClassName("sh-table");
        NativeTableRow head = getHead().addRow();
        table.columns().forEach(column -> scope(head.addHeaderCell(), "col").setText(column));
        table.rows().forEach(row -> addRow(row, table.missing()));
    }

    private void addRow(ChartTable.Row row, String missing) {
        NativeTableRow line = getBody().addRow();
        scope(line.addHeaderCell(), "row").setText(row.name());
        row.values().forEach(value -> line.addDataCell().setText(value == null ? missing : value.toString()));
    }

    private static NativeTableHeaderCell scope(NativeTableHeaderCell cell, String scope) {
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
