// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.workshop;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import org.shirube.career.api.workshop.WorkshopLead.Progress;

/** How many have begun and finished each step: counts, and nothing about whom. */
final class ProgressTable extends Div {

    private static final long serialVersionUID = 1L;

    private transient List<Progress> shown = List.of();

    ProgressTable() {
        addClassName("sh-scroll");
        // A keyboard can scroll it only where it can be reached.
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", getTranslation("career.ws.progress"));
    }

    void show(List<Progress> now) {
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        NativeTable table = new NativeTable();
        table.addClassName("sh-table");
        table.setCaptionText(getTranslation("career.ws.progress"));
        NativeTableRow head = table.getHead().addRow();
        for (String key : List.of("step", "begun", "done")) {
            head.addHeaderCell().setText(getTranslation("career.ws.progress." + key));
        }
        for (Progress one : now) {
            NativeTableRow row = table.getBody().addRow();
            row.addHeaderCell().setText(Words.step(this, one.step()));
            row.addDataCell().setText(Integer.toString(one.begun()));
            row.addDataCell().setText(Integer.toString(one.done()));
        }
        removeAll();
        add(table);
    }
}
