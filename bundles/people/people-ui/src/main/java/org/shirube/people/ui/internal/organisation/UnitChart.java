// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.ui.internal.organisation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shirube.people.api.EmployeeQuery;
import org.shirube.people.api.OrganisationUnit;
import org.shirube.people.api.PeopleDirectory;
import org.shirube.people.ui.internal.part.Links;
import org.shirube.people.ui.internal.part.Parts;
import org.shirube.platform.api.actor.Actor;
import org.shirube.ui.component.WayLink;

/** One unit with the way down to it above and the units below it underneath, joined by lines. */
final class UnitChart extends Div {

    private static final long serialVersionUID = 1L;

    private UnitChart() {
        addClassName("people-chart");
    }

    /** Several units at the top. */
    static UnitChart ofTops(List<OrganisationUnit> tops, @Nullable LocalDate linked) {
        UnitChart chart = new UnitChart();
        chart.add(below(tops, linked));
        return chart;
    }

    static UnitChart of(
            PeopleDirectory directory,
            Actor viewer,
            OrganisationUnit unit,
            LocalDate asOf,
            @Nullable LocalDate linked) {
        UnitChart chart = new UnitChart();
        List<OrganisationUnit> path = directory.path(viewer, unit.id(), asOf);
        if (path.size() > 1) {
            chart.add(chart.way(path.subList(0, path.size() - 1), linked));
        }
        EmployeeQuery within =
                new EmployeeQuery("", unit.id(), EmployeeQuery.everybody(asOf).statuses(), asOf);
        chart.add(UnitCard.large(unit, directory.count(viewer, within), linked));
        List<OrganisationUnit> children = unit.children() ? directory.unitsBelow(viewer, unit.id(), asOf) : List.of();
        if (!children.isEmpty()) {
            chart.add(below(children, linked));
        }
        return chart;
    }

    private Nav way(List<OrganisationUnit> above, @Nullable LocalDate linked) {
        Nav way = new Nav();
        way.getElement().setAttribute("aria-label", getTranslation("people.organisation.above"));
        way.addClassName("people-path");
        for (OrganisationUnit unit : above) {
            way.add(new WayLink(Links.unit(unit.id(), linked), unit.name()), Parts.aside("›"));
        }
        return way;
    }

    private static UnorderedList below(List<OrganisationUnit> children, @Nullable LocalDate linked) {
        UnorderedList list = new UnorderedList();
        list.addClassName("people-chart-below");
        children.forEach(child -> list.add(new ListItem(UnitCard.small(child, linked))));
        return list;
    }
}
