// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.application;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.shirube.people.api.EmploymentStatus;
import org.shirube.people.api.InMemoryPeopleDirectory;
import org.shirube.people.api.PeopleDirectory;
import org.shirube.people.api.UnitId;
import org.shirube.people.api.imports.Origin;
import org.shirube.people.api.imports.PersonRow;
import org.shirube.people.api.imports.UnitRow;
import org.shirube.platform.api.actor.Actor;

/** Units and people that a test makes up. */
public final class Company {

    private static final Origin ORIGIN = new Origin("made-up.csv", 1);

    private final List<UnitRow> units = new ArrayList<>();
    private final List<PersonRow> people = new ArrayList<>();

    public void unit(String id, String parent) {
        units.add(new UnitRow(ORIGIN, id, null, null, id, parent, null));
    }

    public UnitId id(String unit) {
        return unit == null ? null : new UnitId(InMemoryPeopleDirectory.idOf(unit));
    }

    public Stream<Actor> people(String unit, int count) {
        return IntStream.range(0, count).mapToObj(i -> person("p" + people.size(), unit));
    }

    public Actor person(String id, String unit, String... otherUnits) {
        List<PersonRow.ConcurrentPost> posts = Stream.of(otherUnits)
                .map(other -> new PersonRow.ConcurrentPost(other, null))
                .toList();
        people.add(new PersonRow(
                ORIGIN,
                id,
                null,
                null,
                id,
                id,
                null,
                null,
                null,
                null,
                null,
                EmploymentStatus.ACTIVE,
                unit,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                posts));
        return Careers.person(InMemoryPeopleDirectory.idOf(id), id);
    }

    public PeopleDirectory directory() {
        return new InMemoryPeopleDirectory(units.stream(), people.stream());
    }
}
