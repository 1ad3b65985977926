// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.ui.internal.person;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shirube.people.api.Employee;
import org.shirube.people.api.EmployeeId;
import org.shirube.people.api.EmployeeSummary;
import org.shirube.people.api.ManagerRef;
import org.shirube.people.api.PeopleDirectory;
import org.shirube.people.ui.internal.part.Parts;
import org.shirube.people.ui.internal.part.PersonLabel;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.page.Page;
import org.shirube.platform.api.page.PageRequest;

/** Whom a person reports to, up to the top, and who reports to them, a page at a time. */
final class PeopleAround extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int HIGHEST = 15;
    private static final int STEP = 24;

    private final transient PeopleDirectory directory;
    private final transient Actor viewer;
    private final transient Employee employee;
    private final LocalDate asOf;
    private final @Nullable LocalDate linked;
    private final Div reports = new Div();

    PeopleAround(
            PeopleDirectory directory, Actor viewer, Employee employee, LocalDate asOf, @Nullable LocalDate linked) {
        this.directory = directory;
        this.viewer = viewer;
        this.employee = employee;
        this.asOf = asOf;
        this.linked = linked;
        reports.addClassName("people-cards");
        getContent().addClassName("people-columns");
        getContent().add(Parts.section(getTranslation("people.person.line"), line()));
        more(0, null);
        if (reports.getElement().getChildCount() > 0) {
            getContent().add(Parts.section(getTranslation("people.person.reports"), reports));
        }
    }

    private com.vaadin.flow.component.Component line() {
        List<ManagerRef> up = up();
        if (up.isEmpty()) {
            return Parts.quiet(getTranslation("people.person.line.none"));
        }
        OrderedList list = new OrderedList();
        list.addClassName("people-line");
        up.forEach(manager -> list.add(new ListItem(new PersonLabel(
                manager.id(),
                manager.name(),
                linked,
                manager.explicit() ? getTranslation("people.person.line.explicit") : null))));
        return list;
    }

    /** The nearest first. A loop in old data ends the line instead of the page. */
    private List<ManagerRef> up() {
        List<ManagerRef> up = new ArrayList<>();
        Set<EmployeeId> seen = new HashSet<>(Set.of(employee.id()));
        ManagerRef next = employee.manager();
        while (next != null && seen.add(next.id()) && up.size() < HIGHEST) {
            up.add(next);
            next = directory
                    .employee(viewer, next.id(), asOf)
                    .map(Employee::manager)
                    .orElse(null);
        }
        return up;
    }

    private void more(int from, @Nullable Button used) {
        if (used != null) {
            reports.remove(used);
        }
        Page<EmployeeSummary> page = directory.reports(viewer, employee.id(), asOf, new PageRequest(from, STEP));
        page.items().forEach(one -> reports.add(new PersonLabel(one.id(), one.name(), linked, below(one))));
        if (page.more()) {
            Button button = new Button(getTranslation("people.more"));
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            button.addClickListener(click -> more(from + STEP, button));
            reports.add(button);
        }
    }

    private static @Nullable String below(EmployeeSummary one) {
        if (one.unitName() == null) {
            return one.position();
        }
        return one.position() == null ? one.unitName() : one.unitName() + " · " + one.position();
    }
}
