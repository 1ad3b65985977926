// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.crafting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.shirube.career.api.crafting.Crafting;
import org.shirube.career.api.crafting.Worksheet;
import org.shirube.career.ui.internal.part.Back;
import org.shirube.career.ui.internal.part.Links;
import org.shirube.career.ui.internal.part.Styled;
import org.shirube.career.ui.internal.part.Tabs;
import org.shirube.platform.api.actor.Role;
import org.shirube.ui.Screen;
import org.shirube.ui.component.EmptyState;
import org.shirube.ui.component.PageHeader;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.VisibilityLine;
import org.shirube.ui.component.WayLink;
import org.shirube.ui.component.Wording;

/** How I shape my job: the tasks I have, and what I would make of them. Which worksheet is open stands in the address. */
@org.osgi.service.component.annotations.Component(service = Component.class, scope = ServiceScope.PROTOTYPE)
@Screen(
        path = Links.CRAFTING,
        titleKey = "career.crafting.title",
        roles = {Role.MEMBER, Role.MANAGER})
public final class CraftingScreen extends Composite<Styled> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private static final String SHEET = "sheet";

    private final transient CraftingTools tools;
    private transient QueryParameters asked = QueryParameters.empty();

    @Activate
    public CraftingScreen(@Reference CraftingTools tools) {
        this.tools = tools;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getLocation().getQueryParameters());
    }

    void show(QueryParameters parameters) {
        asked = parameters;
        refresh();
    }

    private void refresh() {
        List<Worksheet> sheets = tools.own();
        getContent().removeAll();
        getContent().refocus();
        getContent()
                .add(
                        new Back(),
                        new PageHeader(getTranslation("career.crafting.title"))
                                .withSubline(getTranslation("career.crafting.subline")),
                        new VisibilityLine(getTranslation("career.crafting.visible")));
        if (sheets.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                                    getTranslation("career.crafting.empty.title"),
                                    getTranslation("career.crafting.empty.text"))
                            .withExample(getTranslation("career.crafting.empty.example"))
                            .withAction(getTranslation("career.crafting.empty.do"), this::begin));
            return;
        }
        Worksheet open = wanted(sheets);
        getContent()
                .add(
                        Shapes.ways(new WayLink(Links.FIT, getTranslation("career.fit.title"))),
                        new WorksheetCard(tools, open, this::refresh));
        if (!open.tasks().isEmpty()) {
            getContent().add(new ShiftPicture(open));
        }
        getContent().add(others(sheets, open));
    }

    private void begin() {
        tools.crafting.begin(tools.visit.actor());
        asked = QueryParameters.empty();
        refresh();
    }

    private Worksheet wanted(List<Worksheet> sheets) {
        String id = asked.getSingleParameter(SHEET).orElse("");
        return sheets.stream()
                .filter(sheet -> sheet.id().toString().equals(id))
                .findFirst()
                .orElse(sheets.get(0));
    }

    private Component others(List<Worksheet> sheets, Worksheet open) {
        Tabs tabs = new Tabs(getTranslation("career.crafting.several"));
        sheets.forEach(
                sheet -> tabs.with(Links.CRAFTING + "?" + SHEET + "=" + sheet.id(), day(sheet), sheet.equals(open)));
        tabs.setVisible(sheets.size() > 1);
        Div line = Shapes.line(tabs);
        if (sheets.size() < Crafting.MOST) {
            line.add(Shapes.quietButton(getTranslation("career.crafting.another"), this::begin));
        }
        return line;
    }

    private String day(Worksheet sheet) {
        return Wording.day(LocalDate.ofInstant(sheet.made(), tools.visit.zone()), getLocale());
    }
}
