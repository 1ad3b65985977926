// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** A table whose rows become blocks on a narrow page, each value with the heading of its column. */
public final class StackTable extends NativeTable {

    private static final long serialVersionUID = 1L;

    private final List<String> columns;

    /**
     * @param columns the heading of each column; the first names the rows
     */
    public StackTable(List<String> columns) {
        this.columns = List.copyOf(columns);
        addClassNames("sh-table", "sh-stacks");
        NativeTableRow head = getHead().addRow();
        columns.forEach(column -> scope(head.addHeaderCell(), "col").setText(column));
    }

    /** Adds a row as long as the columns. */
    public void add(List<Component> cells) {
        NativeTableRow row = getBody().addRow();
        scope(row.addHeaderCell(), "row").add(cells.get(0));
        for (int i = 1; i < cells.size(); i++) {
            var cell = row.addDataCell();
            cell.getElement().setAttribute("data-label", columns.get(i));
            cell.add(cells.get(i));
        }
    }

    private static NativeTableHeaderCell scope(NativeTableHeaderCell cell, String scope) {
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
