// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.application.workshop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.shirube.career.api.workshop.Seat;
import org.shirube.career.core.internal.domain.workshop.Participant;
import org.shirube.people.api.Employee;
import org.shirube.people.api.EmployeeId;
import org.shirube.people.api.ManagerRef;
import org.shirube.people.api.OrganisationUnit;
import org.shirube.people.api.PeopleDirectory;
import org.shirube.people.api.Post;
import org.shirube.people.api.UnitId;
import org.shirube.platform.api.actor.Actor;

/** What the directory says of those who come. Asked once for each person and unit. */
final class Attendants {

    private static final int HIGHEST = 20;

    private final PeopleDirectory directory;
    private final Actor actor;
    private final LocalDate day;
    private final Map<UUID, Optional<Employee>> people = new HashMap<>();
    private final Map<UnitId, List<UUID>> paths = new HashMap<>();

    Attendants(PeopleDirectory directory, Actor actor, LocalDate day) {
        this.directory = directory;
        this.actor = actor;
        this.day = day;
    }

    static Seat joined(Participant person, int group) {
        return new Seat(new EmployeeId(person.id()), Seat.State.JOINED, group);
    }

    List<Participant> of(List<Seat> seats) {
        return seats.stream().map(seat -> of(seat.person().value())).toList();
    }

    List<List<Participant>> groups(List<Seat> seats, int count) {
        List<List<Participant>> groups = new ArrayList<>();
        for (int group = 1; group <= count; group++) {
            int number = group;
            groups.add(of(seats.stream().filter(seat -> seat.group() == number).toList()));
        }
        return groups;
    }

    Participant of(UUID person) {
        List<UUID> path = employee(person)
                .flatMap(Employee::mainPost)
                .map(Post::unit)
                .map(unit -> paths.computeIfAbsent(unit, this::path))
                .orElse(List.of());
        return new Participant(person, path, above(person));
    }

    private List<UUID> path(UnitId unit) {
        return directory.path(actor, unit, day).stream()
                .map(OrganisationUnit::id)
                .map(UnitId::value)
                .toList();
    }

    private Set<UUID> above(UUID person) {
        Set<UUID> above = new HashSet<>();
        Optional<UUID> next = manager(person);
        while (next.isPresent() && above.size() < HIGHEST && above.add(next.get())) {
            next = manager(next.get());
        }
        return above;
    }

    private Optional<UUID> manager(UUID person) {
        return employee(person)
                .flatMap(employee -> Optional.ofNullable(employee.manager()))
                .map(ManagerRef::id)
                .map(EmployeeId::value);
    }

    private Optional<Employee> employee(UUID person) {
        return people.computeIfAbsent(person, id -> directory.employee(actor, new EmployeeId(id), day));
    }
}
