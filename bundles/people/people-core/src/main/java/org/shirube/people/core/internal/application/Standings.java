// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.internal.application;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shirube.people.api.EmployeeId;
import org.shirube.people.api.Standing;
import org.shirube.people.api.UnitId;
import org.shirube.people.core.internal.persistence.PersonQueries;
import org.shirube.people.core.internal.persistence.PersonRecord;
import org.shirube.people.core.internal.persistence.UnitQueries;
import org.shirube.people.core.internal.persistence.UnitRecord;

/** Where many people stand, in a few statements: whom they report to follows the rule of {@link ReportingLine}. */
final class Standings {

    /** No organisation is deeper; a circle among units cannot hang a query. */
    private static final int DEEPEST = 50;

    private final PersonQueries people;
    private final UnitQueries units;

    Standings(PersonQueries people, UnitQueries units) {
        this.people = people;
        this.units = units;
    }

    List<Standing> of(Collection<UUID> ids) throws SQLException {
        Map<String, List<PersonRecord>> bySource = people.byIds(ids).stream()
                .filter(PersonRecord::present)
                .collect(Collectors.groupingBy(PersonRecord::source));
        List<Standing> standings = new ArrayList<>();
        for (Map.Entry<String, List<PersonRecord>> source : bySource.entrySet()) {
            standings.addAll(of(source.getKey(), source.getValue()));
        }
        return standings;
    }

    private List<Standing> of(String source, List<PersonRecord> records) throws SQLException {
        Map<String, UnitRecord> known = units(source, records);
        Set<String> refs = new HashSet<>();
        records.forEach(person -> addIfNamed(refs, person.managerRef()));
        known.values().forEach(unit -> addIfNamed(refs, unit.headRef()));
        Map<String, UUID> present = people.presentIds(source, refs);
        return records.stream().map(person -> standing(person, known, present)).toList();
    }

    /** The units of these people and all above, level by level. */
    private Map<String, UnitRecord> units(String source, List<PersonRecord> records) throws SQLException {
        Map<String, UnitRecord> known = new HashMap<>();
        Set<String> next = new HashSet<>();
        records.forEach(person -> addIfNamed(next, person.unitRef()));
        for (int depth = 0; depth < DEEPEST && !next.isEmpty(); depth++) {
            List<UnitRecord> level = units.byRefs(source, next);
            level.forEach(unit -> known.put(unit.externalId(), unit));
            next.clear();
            level.forEach(unit -> addIfNamed(next, unit.parentRef()));
            next.removeAll(known.keySet());
        }
        return known;
    }

    private static void addIfNamed(Set<String> refs, @Nullable String ref) {
        if (ref != null) {
            refs.add(ref);
        }
    }

    private static Standing standing(PersonRecord person, Map<String, UnitRecord> units, Map<String, UUID> present) {
        UnitRecord unit = unit(person.unitRef(), units);
        UUID manager = manager(person, unit, units, present);
        String languages = person.languages();
        return new Standing(
                new EmployeeId(person.id()),
                unit == null ? null : new UnitId(unit.id()),
                manager == null ? null : new EmployeeId(manager),
                person.grade(),
                person.jobFamily(),
                person.location(),
                languages == null ? List.of() : List.of(languages.split(",")));
    }

    private static @Nullable UUID manager(
            PersonRecord person, @Nullable UnitRecord own, Map<String, UnitRecord> units, Map<String, UUID> present) {
        UUID named = other(person.managerRef(), person, present);
        UnitRecord unit = own;
        for (int depth = 0; depth < DEEPEST && named == null && unit != null; depth++) {
            named = other(unit.headRef(), person, present);
            unit = unit(unit.parentRef(), units);
        }
        return named;
    }

    private static @Nullable UUID other(@Nullable String ref, PersonRecord person, Map<String, UUID> present) {
        return ref == null || ref.equals(person.externalId()) ? null : present.get(ref);
    }

    private static @Nullable UnitRecord unit(@Nullable String ref, Map<String, UnitRecord> units) {
        return ref == null ? null : units.get(ref);
    }
}
