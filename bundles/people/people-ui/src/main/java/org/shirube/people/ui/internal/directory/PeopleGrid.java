// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.ui.internal.directory;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shirube.people.api.EmployeeSummary;
import org.shirube.people.api.EmploymentStatus;
import org.shirube.people.ui.internal.part.FittingGrid;
import org.shirube.people.ui.internal.part.Parts;
import org.shirube.people.ui.internal.part.PersonLabel;
import org.shirube.people.ui.internal.part.Pills;

/** People in rows, loaded as they come into sight; on a narrow page the rows become cards. */
final class PeopleGrid extends FittingGrid<EmployeeSummary> {

    private static final long serialVersionUID = 1L;

    private final boolean administers;
    private @Nullable LocalDate asOf;

    /**
     * @param administers whether numbers and statuses are shown
     */
    PeopleGrid(boolean administers) {
        super(50);
        this.administers = administers;
        Column<EmployeeSummary> card = addComponentColumn(this::card).setHeader(getTranslation("people.name"));
        fit(card, columns(card));
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        setSelectionMode(SelectionMode.NONE);
        addClassName("people-grid");
        getElement().setAttribute("aria-label", getTranslation("people.directory.title"));
    }

    /** The day the people are shown as of; null for today. */
    void asOf(@Nullable LocalDate day) {
        this.asOf = day;
    }

    private List<Column<EmployeeSummary>> columns(Column<EmployeeSummary> card) {
        Column<EmployeeSummary> name = addComponentColumn(this::label)
                .setHeader(getTranslation("people.name"))
                .setFlexGrow(2)
                .setWidth("11rem");
        Column<EmployeeSummary> unit = addComponentColumn(this::unit)
                .setHeader(getTranslation("people.unit"))
                .setFlexGrow(2)
                .setWidth("10rem");
        Column<EmployeeSummary> position =
                text(EmployeeSummary::position, "people.position").setWidth("6rem");
        Column<EmployeeSummary> location =
                text(EmployeeSummary::location, "people.location").setWidth("7.5rem");
        Column<EmployeeSummary> email = addComponentColumn(PeopleGrid::email)
                .setHeader(getTranslation("people.email"))
                .setFlexGrow(2)
                .setWidth("15rem");
        if (!administers) {
            return List.of(name, unit, position, location, email);
        }
        Column<EmployeeSummary> number = number();
        Column<EmployeeSummary> status = status();
        setColumnOrder(card, name, number, unit, position, location, email, status);
        return List.of(name, number, unit, position, location, email, status);
    }

    private Column<EmployeeSummary> number() {
        return text(EmployeeSummary::externalId, "people.number")
                .setWidth("7rem")
                .setFlexGrow(0);
    }

    private Column<EmployeeSummary> status() {
        return addComponentColumn(this::presence)
                .setHeader(getTranslation("people.status"))
                .setWidth("7rem")
                .setFlexGrow(0);
    }

    /** Only what is out of the ordinary stands out. */
    private Component presence(EmployeeSummary person) {
        return person.status() == EmploymentStatus.ACTIVE
                ? Parts.aside(getTranslation("people.status.ACTIVE"))
                : Pills.of(this, person.status());
    }

    private Column<EmployeeSummary> text(
            com.vaadin.flow.function.ValueProvider<EmployeeSummary, @Nullable String> value, String key) {
        return addColumn(person -> orDash(value.apply(person))).setHeader(getTranslation(key));
    }

    private Component label(EmployeeSummary person) {
        return new PersonLabel(person.id(), person.name(), asOf, null);
    }

    private Component unit(EmployeeSummary person) {
        Span name = new Span(orDash(person.unitName()));
        if (person.concurrentPosts() == 0) {
            return name;
        }
        Div both = new Div(name, Pills.concurrent(this));
        both.addClassName("people-beside");
        return both;
    }

    private static Component email(EmployeeSummary person) {
        String email = person.email();
        return email == null ? new Span("–") : new Anchor("mailto:" + email, email);
    }

    private Component card(EmployeeSummary person) {
        String second = Stream.of(person.unitName(), person.position())
                .filter(text -> text != null)
                .collect(Collectors.joining(" · "));
        Div card = new Div(new PersonLabel(person.id(), person.name(), asOf, second.isEmpty() ? null : second));
        if (administers) {
            card.add(presence(person));
        }
        card.addClassName("people-card-row");
        return card;
    }

    private static String orDash(@Nullable String text) {
        return text == null || text.isEmpty() ? "–" : text;
    }
}
