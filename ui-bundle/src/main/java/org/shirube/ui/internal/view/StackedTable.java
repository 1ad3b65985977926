// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** A short table that turns into a stack of cards where the screen is narrow. Not for long lists: those use a grid. */
class StackedTable extends Div {

    private static final long serialVersionUID = 1L;

    private final NativeTable table = new NativeTable();
    private final List<String> columns;

    StackedTable(List<String> columns) {
        this.columns = List.copyOf(columns);
        addClassName("sh-scroll");
        table.addClassNames("sh-table", "sh-stacks");
        NativeTableRow head = table.getHead().addRow();
        columns.forEach(column -> scope(head.addHeaderCell(), "col").setText(column));
        add(table);
    }

    void addRow(Component name, Component... cells) {
        NativeTableRow row = table.getBody().addRow();
        scope(row.addHeaderCell(), "row").add(name);
        for (int i = 0; i < cells.length; i++) {
            NativeTableCell cell = row.addDataCell();
            cell.getElement().setAttribute("data-label", columns.get(i + 1));
            cell.add(cells[i]);
        }
    }

    void clear() {
        table.getBody().removeAll();
    }

    private static NativeTableHeaderCell scope(NativeTableHeaderCell cell, String scope) {
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
