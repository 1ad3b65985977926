// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shirube.people.api.EmployeeId;
import org.shirube.people.api.EmploymentStatus;
import org.shirube.people.api.InMemoryPeopleDirectory;
import org.shirube.people.api.UnitId;
import org.shirube.people.api.imports.Origin;
import org.shirube.people.api.imports.PersonRow;
import org.shirube.people.api.imports.UnitRow;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;

/** People and units that a test makes up; everybody without another manager reports to the head of their unit. */
public final class Company {

    private static final Origin ORIGIN = new Origin("made-up.csv", 1);

    private final List<UnitRow> units = new ArrayList<>();
    private final List<PersonRow> people = new ArrayList<>();

    /** @param head the external id of a person, or null */
    public Company unit(String id, @Nullable String parent, @Nullable String head) {
        units.add(new UnitRow(ORIGIN, id, null, null, id, parent, head));
        return this;
    }

    public Company person(String id, @Nullable String unit) {
        return person(id, unit, null, null, null);
    }

    public Company person(
            String id,
            @Nullable String unit,
            @Nullable String manager,
            @Nullable String grade,
            @Nullable String location) {
        return add(id, unit, manager, grade, location, null);
    }

    /** Somebody who is no longer there from a day on. */
    public Company leaver(String id, String unit, LocalDate from) {
        return add(id, unit, null, null, null, from);
    }

    private Company add(
            String id,
            @Nullable String unit,
            @Nullable String manager,
            @Nullable String grade,
            @Nullable String location,
            @Nullable LocalDate until) {
        people.add(new PersonRow(
                ORIGIN,
                id,
                LocalDate.of(2020, 4, 1),
                until,
                id,
                "",
                null,
                null,
                null,
                null,
                id + "@example.jp",
                EmploymentStatus.ACTIVE,
                unit,
                null,
                grade,
                null,
                location,
                List.of("ja"),
                manager,
                List.of()));
        return this;
    }

    public InMemoryPeopleDirectory directory() {
        return new InMemoryPeopleDirectory(units.stream(), people.stream());
    }

    public static EmployeeId id(String person) {
        return new EmployeeId(InMemoryPeopleDirectory.idOf(person));
    }

    public static UnitId unitId(String unit) {
        return new UnitId(InMemoryPeopleDirectory.idOf(unit));
    }

    public static Actor actor(String person) {
        UUID employee = InMemoryPeopleDirectory.idOf(person);
        return new Actor(employee, person, employee, Set.of(Role.MEMBER));
    }

    /** A company with two departments, each with a section, a boss and six people. */
    public static Company usual() {
        Company company = new Company().unit("company", null, "ceo").person("ceo", "company");
        for (String department : List.of("sales", "plant")) {
            company.unit(department, "company", department + "-boss")
                    .unit(department + "-section", department, null)
                    .person(department + "-boss", department);
            for (int i = 1; i <= 6; i++) {
                company.person(department + i, department + "-section");
            }
        }
        return company;
    }
}
