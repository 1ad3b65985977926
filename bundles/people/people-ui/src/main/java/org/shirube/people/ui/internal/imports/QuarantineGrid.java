// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.ui.internal.imports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.shirube.people.api.imports.ImportRunId;
import org.shirube.people.api.imports.PeopleImport;
import org.shirube.people.api.imports.QuarantinedRow;
import org.shirube.people.api.imports.RefusedRow;
import org.shirube.people.ui.internal.part.Parts;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.ui.CurrentActor;

/** Refused rows: where each stands, why, the text at fault; the whole row opens below it. */
final class QuarantineGrid extends Grid<QuarantinedRow> {

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
        addComponentColumn(QuarantineGrid::place)
                .setHeader(getTranslation("people.quarantine.place"))
                .setWidth("10rem")
                .setFlexGrow(1);
        addComponentColumn(this::reason)
                .setHeader(getTranslation("people.quarantine.reason"))
                .setWidth("20rem")
                .setFlexGrow(3);
        addComponentColumn(this::acts)
                .setHeader(getTranslation("people.quarantine.acts"))
                .setWidth("13rem")
                .setFlexGrow(0);
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

    private static Component place(QuarantinedRow row) {
        Div place = new Div(
                new Span(row.row().origin().file()),
                Parts.aside(row.source() + " : " + row.row().origin().row()));
        place.addClassName("people-label-words");
        return place;
    }

    private Component reason(QuarantinedRow refused) {
        RefusedRow row = refused.row();
        Div words = new Div(new Span(getTranslation("people.refusal." + row.reason())));
        String atFault = Columns.atFault(this, row);
        if (!atFault.isEmpty()) {
            words.add(Parts.aside(atFault));
        }
        words.addClassName("people-label-words");
        return words;
    }

    private Component acts(QuarantinedRow row) {
        if (row.state() != QuarantinedRow.State.OPEN) {
            return Parts.aside(getTranslation("people.quarantine.state." + row.state()));
        }
        Button edit = new Button(getTranslation("people.quarantine.mend"), click -> mend.accept(row));
        edit.addThemeVariants(ButtonVariant.LUMO_SMALL);
        Button aside = new Button(getTranslation("people.quarantine.drop"), click -> drop.accept(row));
        aside.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return Parts.row(edit, aside);
    }

    private static Component raw(QuarantinedRow row) {
        Pre raw = new Pre(row.row().raw());
        raw.addClassName("people-raw");
        return raw;
    }
}
