// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.step;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.shirube.career.api.step.StepCount;
import org.shirube.career.api.step.StepFigures;
import org.shirube.career.ui.internal.part.Links;
import org.shirube.people.api.OrganisationUnit;
import org.shirube.people.api.UnitId;
import org.shirube.platform.api.actor.Actor;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.WayLink;

/** The units directly below, beside each other, each with the way into it. */
final class UnitsCard extends Composite<Card> {

    private static final long serialVersionUID = 1L;

    UnitsCard(StepFigures figures, Actor hr, List<OrganisationUnit> units, YearMonth month) {
        Map<UnitId, StepCount> counts =
                figures.of(hr, units.stream().map(OrganisationUnit::id).toList(), month);
        NativeTable table = new NativeTable();
        table.addClassName("sh-table");
        NativeTableRow head = table.getHead().addRow();
        for (String key : List.of("unit", "people", "declared")) {
            scope(head.addHeaderCell(), "col").setText(getTranslation("career.stepFigures." + key));
        }
        for (OrganisationUnit unit : units) {
            NativeTableRow row = table.getBody().addRow();
            String query = StepFiguresScreen.place(month, unit.id()).getQueryString();
            scope(row.addHeaderCell(), "row").add(new WayLink(Links.STEP_FIGURES + "?" + query, unit.name()));
            StepCount count = counts.getOrDefault(unit.id(), new StepCount(unit.id(), month, 0, 0));
            row.addDataCell().setText(count.withheld() ? "–" : Integer.toString(count.people()));
            row.addDataCell().setText(count.withheld() ? "–" : Integer.toString(count.declared()));
        }
        getContent().add(scroll(table));
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("career.stepFigures.parts"));
    }

    /** A keyboard can scroll it only where it can be reached. */
    private Div scroll(NativeTable table) {
        Div scroll = new Div(table);
        scroll.addClassName("sh-scroll");
        scroll.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", getTranslation("career.stepFigures.parts"));
        return scroll;
    }

    private static NativeTableHeaderCell scope(NativeTableHeaderCell cell, String scope) {
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
