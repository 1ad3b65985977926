// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.ui.internal.person;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.shirube.people.api.Employee;
import org.shirube.people.api.EmployeeId;
import org.shirube.people.api.PeopleDirectory;
import org.shirube.people.ui.internal.part.DayPicker;
import org.shirube.people.ui.internal.part.Links;
import org.shirube.people.ui.internal.part.Parts;
import org.shirube.people.ui.internal.part.Styled;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.ui.CurrentActor;
import org.shirube.ui.Screen;
import org.shirube.ui.component.WayLink;

/** One person: who it is, where they stand, whom they work with, and, for those who may know, how they came there. */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@Screen(
        path = Links.PERSON + "/:id",
        titleKey = "people.person.title",
        roles = {Role.MEMBER, Role.MANAGER, Role.HR_ADMIN, Role.COUNSELLOR, Role.INTEGRATOR, Role.OPERATOR})
public final class PersonScreen extends Composite<Styled> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient PeopleDirectory directory;
    private final transient CurrentActor actor;
    private final LocalDate today;
    private final DayPicker day;
    private transient @Nullable EmployeeId person;

    @Activate
    public PersonScreen(@Reference PeopleDirectory directory, @Reference CurrentActor actor, @Reference Clock clock) {
        this.directory = directory;
        this.actor = actor;
        this.today = LocalDate.now(clock);
        this.day = new DayPicker(today, this::move);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = Links.id(event.getRouteParameters().get("id").orElse(null));
        show(
                id == null ? null : new EmployeeId(id),
                Links.asOf(event.getLocation().getQueryParameters(), today));
    }

    void show(@Nullable EmployeeId wanted, LocalDate asOf) {
        person = wanted;
        show(asOf);
    }

    private void move(LocalDate asOf) {
        EmployeeId shown = person;
        if (shown != null) {
            Links.say(
                    getUI(),
                    Links.PERSON + "/" + shown,
                    Links.parameters(Links.AS_OF, asOf.equals(today) ? null : asOf));
            show(asOf);
        }
    }

    private void show(LocalDate asOf) {
        day.show(asOf);
        EmployeeId wanted = person;
        Optional<Employee> found = wanted == null ? Optional.empty() : directory.employee(actor.get(), wanted, asOf);
        getContent().removeAll();
        Anchor back = new WayLink(Links.DIRECTORY, "← " + getTranslation("people.directory.title"));
        back.addClassName("people-back");
        getContent().add(back);
        if (found.isPresent()) {
            show(found.get(), asOf);
        } else {
            getContent().add(unknown());
        }
    }

    private void show(Employee employee, LocalDate asOf) {
        Actor viewer = actor.get();
        boolean self = viewer.isEmployee(employee.id().value());
        boolean administers = viewer.is(Role.HR_ADMIN);
        LocalDate linked = asOf.equals(today) ? null : asOf;
        getContent().add(Parts.row(new PersonHead(employee, administers || self), day));
        Div body = new Div(
                new Div(
                        new PostsSection(employee.posts(), path -> directory.path(viewer, path, asOf), linked),
                        new PeopleAround(directory, viewer, employee, asOf, linked)),
                new FactsSection(employee, administers || self));
        if (administers || self) {
            body.add(new HistorySection(directory.history(viewer, employee.id()), self));
        }
        body.addClassName("people-person-body");
        getContent().add(body);
    }

    private com.vaadin.flow.component.Component unknown() {
        EmployeeId shown = person;
        com.vaadin.flow.component.Component way =
                shown == null || day.getValue().equals(today)
                        ? new WayLink(Links.DIRECTORY, getTranslation("people.person.unknown.directory"))
                        : new WayLink(Links.person(shown, null), getTranslation("people.person.unknown.today"));
        return Parts.empty(
                getTranslation("people.person.unknown.title"), getTranslation("people.person.unknown.text"), way);
    }
}
