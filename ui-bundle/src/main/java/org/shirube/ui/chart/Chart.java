// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.chart;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.Map;

/**
 * A chart drawn by ECharts in the browser, with one sentence that says what it shows and a table with the same figures.
 * Colours follow the theme; motion follows the person's wish.
 */
public class Chart extends Div {

    private static final long serialVersionUID = 1L;

    /**
     * @param sentence what the chart shows, with its main figure
     * @param tableLabel the label that opens the table, for example "Show as a table"
     * @param option an ECharts option; nothing in it may come from a person unescaped as a formatter
     */
    public Chart(String sentence, String tableLabel, ChartTable table, Map<String, Object> option) {
        addClassName("sh-chart");
        Element drawing = new Element("shirube-chart");
        drawing.setAttribute("role", "img");
        drawing.setAttribute("aria-label", sentence);
        drawing.setPropertyJson("option", JacksonUtils.getMapper().<ObjectNode>valueToTree(option));
        Paragraph words = new Paragraph(sentence);
        words.addClassName("sh-chart-sentence");
        add(words);
        getElement().appendChild(drawing);
        add(new Details(tableLabel, new TableTwin(table)));
    }

    /** Bars beside each other: one group for each row, one bar for each further column. */
    public static Chart bars(String sentence, String tableLabel, ChartTable table) {
        return new Chart(sentence, tableLabel, table, ChartOptions.of("bar", table));
    }

    /** One bar for each row, made of one part for each further column, where the parts are shares of a whole. */
    public static Chart stacked(String sentence, String tableLabel, ChartTable table) {
        return new Chart(sentence, tableLabel, table, ChartOptions.stacked(table));
    }

    /** Bars below each other, for many rows or long names: one group for each row, one bar for each further column. */
    public static Chart rows(String sentence, String tableLabel, ChartTable table) {
        Chart chart = new Chart(sentence, tableLabel, table, ChartOptions.lying(table));
        int bars = table.rows().size() * (table.columns().size() - 1);
        chart.drawing().getStyle().set("height", 5 + 2 * bars + "rem");
        return chart;
    }

    private Element drawing() {
        return getElement()
                .getChildren()
                .filter(child -> child.getTag().equals("shirube-chart"))
                .findFirst()
                .orElseThrow();
    }

    /** Lines over the rows, which are points in time: one line for each further column. */
    public static Chart lines(String sentence, String tableLabel, ChartTable table) {
        return new Chart(sentence, tableLabel, table, ChartOptions.of("line", table));
    }
}
