// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.reality;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shirube.dialogue.api.TalkReality;
import org.shirube.ui.chart.Chart;
import org.shirube.ui.chart.ChartTable;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.WayLink;

/** The units directly below, beside each other, each with the way into it. */
final class PartsCard extends Composite<Card> {

    private static final long serialVersionUID = 1L;
    /** More bars than that cannot be told apart; the table has all units. */
    private static final int BARS = 30;

    private final transient View view;
    private final transient RealityWords words;

    PartsCard(View view, RealityWords words) {
        this.view = view;
        this.words = words;
        List<View.Part> told = view.parts().stream()
                .filter(part -> part.reality().execution() != null)
                .limit(BARS)
                .toList();
        if (!told.isEmpty()) {
            getContent().add(chart(told));
        }
        getContent().add(table(), Shapes.quiet(words.text("withheld.why")));
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("dialogue.reality.parts.title"));
    }

    private Chart chart(List<View.Part> told) {
        List<ChartTable.Row> rows = told.stream()
                .map(part -> new ChartTable.Row(part.name(), Collections.singletonList(percent(part.reality()))))
                .toList();
        ChartTable table = new ChartTable(List.of(words.text("unit"), words.text("execution.percent")), rows);
        String sentence = words.text("parts.sentence", told.size(), view.parts().size());
        return Chart.rows(sentence, words.text("table"), table);
    }

    private static @Nullable Integer percent(TalkReality reality) {
        TalkReality.Execution execution = reality.execution();
        return execution == null ? null : RealityWords.percent(execution.share());
    }

    private Div table() {
        NativeTable table = new NativeTable();
        table.addClassName("sh-table");
        NativeTableRow head = table.getHead().addRow();
        for (String key : List.of("unit", "paired", "execution", "talks", "clarity.title")) {
            scope(head.addHeaderCell(), "col").setText(words.text(key));
        }
        for (View.Part part : view.parts()) {
            NativeTableRow row = table.getBody().addRow();
            scope(row.addHeaderCell(), "row").add(new WayLink(view.place().link(part.unit()), part.name()));
            TalkReality reality = part.reality();
            for (String cell : List.of(
                    words.paired(reality), words.execution(reality), words.talks(reality), words.clarity(reality))) {
                row.addDataCell().setText(cell);
            }
        }
        Div scroll = new Div(table);
        scroll.addClassName("sh-scroll");
        // A keyboard can scroll it only where it can be reached.
        scroll.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", words.text("parts.title"));
        return scroll;
    }

    private static NativeTableHeaderCell scope(NativeTableHeaderCell cell, String scope) {
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
