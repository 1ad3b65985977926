// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.lifeline;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.shirube.career.api.lifeline.EventId;
import org.shirube.career.api.lifeline.LifelineEvent;
import org.shirube.ui.component.Shapes;

/** The same events as a table, some at a time. */
final class EventTable extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int PAGE = 30;

    private final transient EventWords words = new EventWords(this);
    private final transient Function<LifelineEvent, Component> name;
    private transient List<LifelineEvent> events = List.of();
    private int shown = PAGE;
    private final Map<EventId, List<Span>> heights = new HashMap<>();

    /** @param name how an event is named: a way to it, or its words */
    EventTable(Function<LifelineEvent, Component> name) {
        this.name = name;
    }

    void show(List<LifelineEvent> all) {
        events = all;
        getContent().removeAll();
        heights.clear();
        NativeTable table = new NativeTable();
        table.addClassNames("sh-table", "sh-stacks");
        NativeTableRow head = table.getHead().addRow();
        for (String column : List.of("when", "title-field", "chart.then", "chart.now", "gap", "marks")) {
            scope(head.addHeaderCell(), "col").setText(words.text(column));
        }
        // The newest is what one mostly comes back to.
        events.stream().skip(Math.max(0, events.size() - shown)).forEach(event -> row(table, event));
        getContent().add(table);
        if (events.size() > shown) {
            getContent().add(Shapes.quietButton(words.text("table.more", events.size() - shown), () -> {
                shown += 4 * PAGE;
                show(events);
            }));
        }
    }

    private void row(NativeTable table, LifelineEvent event) {
        NativeTableRow row = table.getBody().addRow();
        cell(row, "when", words.when(event.experience().when()));
        scope(row.addHeaderCell(), "row").add(name.apply(event));
        heights.put(event.id(), List.of(cell(row, "chart.then", ""), cell(row, "chart.now", ""), cell(row, "gap", "")));
        retell(event);
        String marks = words.marksInLine(event.experience());
        if (marks.isEmpty()) {
            row.addDataCell();
        } else {
            cell(row, "marks", marks);
        }
    }

    /** Writes the heights of one event anew, where it is shown; all else stays as it stands. */
    void retell(LifelineEvent event) {
        List<Integer> values = List.of(event.then(), event.now().value(), event.difference());
        List<Span> cells = heights.getOrDefault(event.id(), List.of());
        for (int i = 0; i < cells.size(); i++) {
            cells.get(i).setText(EventWords.signed(values.get(i)));
        }
    }

    private Span cell(NativeTableRow row, String column, String text) {
        Span span = new Span(text);
        var cell = row.addDataCell();
        cell.getElement().setAttribute("data-label", words.text(column));
        cell.add(span);
        return span;
    }

    private static NativeTableHeaderCell scope(NativeTableHeaderCell cell, String scope) {
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
