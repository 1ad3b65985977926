// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.ui.internal.imports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shirube.people.api.imports.Change;
import org.shirube.people.api.imports.ImportRunId;
import org.shirube.people.api.imports.PeopleImport;
import org.shirube.people.ui.internal.part.FittingGrid;
import org.shirube.people.ui.internal.part.Parts;
import org.shirube.people.ui.internal.part.Pills;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.ui.CurrentActor;

/** The difference row by row, each field with before and after. */
final class ChangeGrid extends FittingGrid<Change> {

    private static final long serialVersionUID = 1L;

    private Set<Change.Kind> kinds = Set.of();

    ChangeGrid(PeopleImport imports, CurrentActor actor, ImportRunId run) {
        super(30);
        Column<Change> card = addComponentColumn(this::card).setHeader(getTranslation("people.change.title"));
        fit(card, columns());
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        setItems(
                query -> imports
                        .changes(actor.get(), run, kinds, new PageRequest(query.getOffset(), query.getLimit()))
                        .items()
                        .stream());
        addClassName("people-grid");
        getElement().setAttribute("aria-label", getTranslation("people.change.title"));
    }

    /**
     * @param wanted which kinds are shown; empty for all
     */
    void show(Set<Change.Kind> wanted) {
        kinds = Set.copyOf(wanted);
        getLazyDataView().setItemCountUnknown();
        getDataProvider().refreshAll();
    }

    private List<Column<Change>> columns() {
        return List.of(
                addComponentColumn(this::kind)
                        .setHeader(getTranslation("people.change.kind"))
                        .setWidth("8rem")
                        .setFlexGrow(0),
                addComponentColumn(this::who)
                        .setHeader(getTranslation("people.change.who"))
                        .setFlexGrow(1)
                        .setWidth("12rem"),
                addComponentColumn(this::fields)
                        .setHeader(getTranslation("people.change.fields"))
                        .setFlexGrow(3)
                        .setWidth("20rem"));
    }

    private Component kind(Change change) {
        return Pills.of(this, change.kind());
    }

    private Component who(Change change) {
        Div who = new Div(
                new Span(change.label()),
                Parts.aside(getTranslation("people.change.about." + change.about(), change.externalId())));
        who.addClassName("people-label-words");
        return who;
    }

    private Component fields(Change change) {
        Div fields = change.kind() == Change.Kind.CHANGED ? Parts.stack() : Parts.row();
        fields.addClassName("people-fields");
        change.fields().forEach(field -> fields.add(field(change.kind(), field)));
        return fields;
    }

    private Component card(Change change) {
        return Parts.card(kind(change), who(change), fields(change));
    }

    private Div field(Change.Kind kind, Change.FieldChange field) {
        Div line = Parts.row(Parts.aside(getTranslation("people.field." + field.field())));
        if (kind == Change.Kind.CHANGED) {
            Span before = new Span(value(field.field(), field.before()));
            before.addClassName("people-before");
            line.add(before, Parts.aside("→"));
        }
        line.add(new Span(value(field.field(), field.after())));
        return line;
    }

    private String value(String field, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return getTranslation("people.change.nothing");
        }
        return field.equals("status") ? getTranslation("people.status." + value) : value;
    }
}
