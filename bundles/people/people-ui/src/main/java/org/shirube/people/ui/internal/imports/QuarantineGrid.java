// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.ui.internal.imports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.shirube.people.api.imports.ImportRunId;
import org.shirube.people.api.imports.PeopleImport;
import org.shirube.people.api.imports.QuarantinedRow;
import org.shirube.people.api.imports.RefusedRow;
import org.shirube.people.ui.internal.part.FittingGrid;
import org.shirube.people.ui.internal.part.Parts;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.ui.CurrentActor;

/** Refused rows: where each stands, why, the text at fault; the whole row opens below it. */
final class QuarantineGrid extends FittingGrid<QuarantinedRow> {

    private static final long serialVersionUID = 1L;

    private final transient Consumer<QuarantinedRow> mend;
    private final transient Consumer<QuarantinedRow> drop;

    QuarantineGrid(
            PeopleImport imports,
            CurrentActor actor,
            @Nullable ImportRunId run,
            Consumer<QuarantinedRow> mend,
            Consumer<QuarantinedRow> drop) {
        super(30);
        this.mend = mend;
        this.drop = drop;
        Column<QuarantinedRow> card =
                addComponentColumn(this::card).setHeader(getTranslation("people.quarantine.title"));
        fit(card, columns());
        setItemDetailsRenderer(new ComponentRenderer<>(QuarantineGrid::raw));
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        setItems(query ->
                imports
                        .quarantine(actor.get(), run, new PageRequest(query.getOffset(), query.getLimit()))
                        .items()
                        .stream());
        addClassName("people-grid");
        getElement().setAttribute("aria-label", getTranslation("people.quarantine.title"));
    }

    private List<Column<QuarantinedRow>> columns() {
        return List.of(
                addComponentColumn(this::place)
                        .setHeader(getTranslation("people.quarantine.place"))
                        .setWidth("10rem")
                        .setFlexGrow(1),
                addComponentColumn(this::reason)
                        .setHeader(getTranslation("people.quarantine.reason"))
                        .setWidth("20rem")
                        .setFlexGrow(3),
                addComponentColumn(this::acts)
                        .setHeader(getTranslation("people.quarantine.acts"))
                        .setWidth("13rem")
                        .setFlexGrow(0));
    }

    private Component card(QuarantinedRow row) {
        return Parts.card(place(row), reason(row), acts(row));
    }

    private Component place(QuarantinedRow row) {
        Div place = new Div(
                new Span(row.row().origin().file()),
                Parts.aside(getTranslation(
                        "people.quarantine.row", row.row().origin().row(), row.source())));
        place.addClassName("people-label-words");
        return place;
    }

    private Component reason(QuarantinedRow refused) {
        RefusedRow row = refused.row();
        Div words = new Div(new Span(getTranslation("people.refusal." + row.reason())));
        String atFault = Columns.atFault(this, row);
        if (!atFault.isEmpty()) {
            Span fault = Parts.aside(atFault);
            fault.addClassName("people-fault");
            words.add(fault);
        }
        words.addClassName("people-label-words");
        return words;
    }

    private Component acts(QuarantinedRow row) {
        if (row.state() != QuarantinedRow.State.OPEN) {
            return Parts.aside(getTranslation("people.quarantine.state." + row.state()));
        }
        Button aside = new Button(getTranslation("people.quarantine.drop"), click -> drop.accept(row));
        aside.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        if (row.row().raw().length() >= RefusedRow.MAX_RAW) {
            return Parts.row(Parts.aside(getTranslation("people.quarantine.tooLong")), aside);
        }
        Button edit = new Button(getTranslation("people.quarantine.mend"), click -> mend.accept(row));
        edit.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return Parts.row(edit, aside);
    }

    private static Component raw(QuarantinedRow row) {
        Pre raw = new Pre(row.row().raw());
        raw.addClassName("people-raw");
        return raw;
    }
}
