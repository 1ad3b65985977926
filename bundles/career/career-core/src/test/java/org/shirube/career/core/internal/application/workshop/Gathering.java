// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.application.workshop;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.shirube.career.api.workshop.Workshop;
import org.shirube.career.api.workshop.WorkshopId;
import org.shirube.career.api.workshop.WorkshopPlan;
import org.shirube.career.core.internal.application.Careers;
import org.shirube.people.api.EmployeeId;
import org.shirube.people.api.InMemoryPeopleDirectory;
import org.shirube.people.api.PersonRows;
import org.shirube.people.api.UnitId;
import org.shirube.people.api.imports.Origin;
import org.shirube.people.api.imports.PersonRow;
import org.shirube.people.api.imports.UnitRow;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.persistence.Dialect;

/** Three units of ten people each, who report to the first of their unit, and workshops for them. */
final class Gathering implements AutoCloseable {

    private static final Origin ORIGIN = new Origin("made-up.csv", 1);
    private static final List<String> UNITS = List.of("sales", "plant", "office");

    final Careers careers;
    final WorkshopDeskService desk;
    final WorkshopsService workshops;
    final WorkshopLeadService leads;
    final SheetsService sheets;
    final RoleTalksService talks;
    private final InMemoryPeopleDirectory directory;
    final Actor hr = new Actor(new UUID(9, 9), "hr", null, Set.of(Role.HR_ADMIN));
    final Actor lead = Careers.person("lead");

    Gathering(Dialect dialect) {
        careers = new Careers(dialect);
        InMemoryPeopleDirectory directory = new InMemoryPeopleDirectory(
                UNITS.stream().map(unit -> new UnitRow(ORIGIN, unit, null, null, unit, null, null)),
                UNITS.stream().flatMap(Gathering::people));
        this.directory = directory;
        WorkshopBook book = new WorkshopBook(
                careers.database.transactions(), careers.unit, directory, new WorkshopBell(), careers.clock);
        RoleTalkShelf shelf = new RoleTalkShelf(careers.database.transactions(), careers.unit, careers.keeping);
        desk = new WorkshopDeskService(book, careers.ledger, careers.clock);
        workshops = new WorkshopsService(book, shelf, directory, careers.clock);
        leads = new WorkshopLeadService(book, careers.ledger, careers.clock);
        sheets = new SheetsService(book, careers.keeping, careers.shares, careers.audit, careers.clock);
        talks = new RoleTalksService(book, shelf, careers.keeping, careers.audit, careers.clock);
    }

    private static Stream<PersonRow> people(String unit) {
        return IntStream.range(0, 10)
                .mapToObj(i -> PersonRows.person(unit + i, unit + i, unit, i == 0 ? null : unit + 0));
    }

    /** The workshops as another node has them. */
    WorkshopsService elsewhere(WorkshopBell bell) {
        WorkshopBook book =
                new WorkshopBook(careers.database.transactions(), careers.unit, directory, bell, careers.clock);
        RoleTalkShelf shelf = new RoleTalkShelf(careers.database.transactions(), careers.unit, careers.keeping);
        return new WorkshopsService(book, shelf, directory, careers.clock);
    }

    WorkshopPatrol patrol(WorkshopBell bell) {
        return new WorkshopPatrol(careers.database.transactions(), careers.unit, bell);
    }

    /** Somebody of a unit, from 0 to 9. */
    static Actor of(String unit, int number) {
        return Careers.person(InMemoryPeopleDirectory.idOf(unit + number), unit + number);
    }

    static List<Actor> everybody() {
        return UNITS.stream()
                .flatMap(unit -> IntStream.range(0, 10).mapToObj(number -> of(unit, number)))
                .toList();
    }

    /** @param units empty for everybody */
    WorkshopPlan plan(int capacity, String... units) {
        Set<UnitId> open = Stream.of(units)
                .map(unit -> new UnitId(InMemoryPeopleDirectory.idOf(unit)))
                .collect(Collectors.toSet());
        return new WorkshopPlan(
                "キャリアを言葉にする",
                Instant.parse("2026-04-10T04:00:00Z"),
                List.of(20, 25, 25, 20),
                "大会議室",
                capacity,
                5,
                open,
                Set.of(new EmployeeId(lead.person().orElseThrow())));
    }

    /** One that everybody may come to. */
    WorkshopId planned() {
        return desk.create(hr, plan(30)).id();
    }

    /** One that goes on, with these people in it. */
    WorkshopId running(Actor... members) {
        WorkshopId id = planned();
        for (Actor member : members) {
            workshops.join(member, id);
        }
        leads.start(lead, id);
        return id;
    }

    Workshop workshop(WorkshopId id) {
        return desk.workshop(hr, id);
    }

    @Override
    public void close() {
        careers.close();
    }
}
