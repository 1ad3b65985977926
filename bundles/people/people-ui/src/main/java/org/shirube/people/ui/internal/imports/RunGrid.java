// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.ui.internal.imports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.shirube.people.api.imports.ImportRun;
import org.shirube.people.api.imports.PeopleImport;
import org.shirube.people.ui.internal.part.FittingGrid;
import org.shirube.people.ui.internal.part.Links;
import org.shirube.people.ui.internal.part.Parts;
import org.shirube.people.ui.internal.part.Pills;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.ui.CurrentActor;
import org.shirube.ui.CurrentZone;
import org.shirube.ui.component.WayLink;
import org.shirube.ui.component.Wording;

/** Runs, newest first. */
final class RunGrid extends FittingGrid<ImportRun> {

    private static final long serialVersionUID = 1L;

    private final transient CurrentZone zone;

    RunGrid(PeopleImport imports, CurrentActor actor, CurrentZone zone) {
        super(30);
        this.zone = zone;
        Column<ImportRun> card = addComponentColumn(this::card).setHeader(getTranslation("people.imports.run"));
        fit(card, columns());
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        setItems(query ->
                imports.history(actor.get(), new PageRequest(query.getOffset(), query.getLimit())).items().stream());
        addClassNames("people-grid", "people-grid-short");
        getElement().setAttribute("aria-label", getTranslation("people.imports.history"));
    }

    private List<Column<ImportRun>> columns() {
        return List.of(
                addComponentColumn(this::what)
                        .setHeader(getTranslation("people.imports.run"))
                        .setFlexGrow(3),
                addComponentColumn(run -> Pills.of(this, run.state()))
                        .setHeader(getTranslation("people.imports.state"))
                        .setWidth("9rem")
                        .setFlexGrow(0),
                addColumn(run -> counts(run.people()))
                        .setHeader(getTranslation("people.imports.people"))
                        .setFlexGrow(2),
                addColumn(run -> getTranslation("people.imports.refused.short", run.refused()))
                        .setHeader(getTranslation("people.imports.refused"))
                        .setWidth("8rem")
                        .setFlexGrow(0));
    }

    private Component card(ImportRun run) {
        return Parts.card(what(run), Pills.of(this, run.state()), Parts.aside(counts(run.people())));
    }

    private Component what(ImportRun run) {
        String when = Wording.moment(run.startedAt(), zone.get(), getLocale());
        Div words = new Div(
                new WayLink(Links.run(run.id()), run.source() + " · " + when),
                Parts.aside(getTranslation("people.imports.startedBy", run.startedBy())));
        words.addClassName("people-label-words");
        return words;
    }

    private String counts(ImportRun.Counts counts) {
        return getTranslation(
                "people.imports.counts", counts.created(), counts.changed(), counts.ended(), counts.unchanged());
    }
}
