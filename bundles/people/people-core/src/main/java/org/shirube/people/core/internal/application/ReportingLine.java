// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.internal.application;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shirube.people.api.EmployeeId;
import org.shirube.people.api.ManagerRef;
import org.shirube.people.core.internal.persistence.PersonFilter;
import org.shirube.people.core.internal.persistence.PersonQueries;
import org.shirube.people.core.internal.persistence.PersonRecord;
import org.shirube.people.core.internal.persistence.UnitQueries;
import org.shirube.people.core.internal.persistence.UnitRecord;

/**
 * Who reports to whom on a day: to the manager the source names while that person has not left, else to the head of the
 * person's unit, else to the nearest head above who is somebody else. Both directions follow the same rule.
 */
final class ReportingLine {

    /** No organisation is deeper; a circle among units cannot hang a query. */
    private static final int DEEPEST = 50;

    private static final int WIDEST = 100_000;

    private final PersonQueries people;
    private final UnitQueries units;

    ReportingLine(PersonQueries people, UnitQueries units) {
        this.people = people;
        this.units = units;
    }

    /** Upwards. */
    Optional<ManagerRef> managerOf(PersonRecord person) throws SQLException {
        String named = person.managerRef();
        if (named != null && !named.equals(person.externalId())) {
            Optional<PersonRecord> manager = present(person.source(), named);
            if (manager.isPresent()) {
                return manager.map(m -> ref(m, true));
            }
        }
        String unitRef = person.unitRef();
        Optional<UnitRecord> unit = unitRef == null ? Optional.empty() : units.byRef(person.source(), unitRef);
        for (int depth = 0; depth < DEEPEST && unit.isPresent(); depth++) {
            String head = unit.get().headRef();
            if (head != null && !head.equals(person.externalId())) {
                Optional<PersonRecord> manager = present(person.source(), head);
                if (manager.isPresent()) {
                    return manager.map(m -> ref(m, false));
                }
            }
            unit = units.parent(unit.get());
        }
        return Optional.empty();
    }

    /** The head of a unit, whoever it is. */
    Optional<ManagerRef> headOf(UnitRecord unit) throws SQLException {
        String head = unit.headRef();
        return head == null ? Optional.empty() : present(unit.source(), head).map(person -> ref(person, true));
    }

    /** Downwards: the units that look to the manager, and the heads below who do. */
    PersonFilter reportsOf(PersonRecord manager) throws SQLException {
        Set<String> domain = new HashSet<>();
        Map<String, String> heads = new HashMap<>();
        List<UnitRecord> level = units.ledBy(manager.source(), manager.externalId());
        level.forEach(unit -> domain.add(unit.externalId()));
        for (int depth = 0; depth < DEEPEST && !level.isEmpty(); depth++) {
            level = step(manager, level, domain, heads);
        }
        return new PersonFilter().reportingTo(manager.source(), manager.externalId(), domain, heads.keySet());
    }

    /** One level down: units without a head of their own join, heads look up, and what is below them is theirs. */
    private List<UnitRecord> step(
            PersonRecord manager, List<UnitRecord> level, Set<String> domain, Map<String, String> heads)
            throws SQLException {
        List<UnitRecord> below = units.below(
                manager.source(), level.stream().map(UnitRecord::externalId).toList(), WIDEST);
        Set<String> named = new HashSet<>();
        below.forEach(unit -> addIfNamed(named, unit.headRef()));
        Set<String> present = new HashSet<>(people.present(manager.source(), named));
        List<UnitRecord> next = new ArrayList<>();
        for (UnitRecord unit : below) {
            String head = unit.headRef();
            boolean own = head != null && present.contains(head) && !head.equals(manager.externalId());
            String above = heads.get(unit.parentRef() == null ? "" : unit.parentRef());
            if (own && (above == null || above.equals(head))) {
                if (heads.putIfAbsent(unit.externalId(), head) == null) {
                    next.add(unit);
                }
            } else if (!own && above == null && domain.add(unit.externalId())) {
                next.add(unit);
            }
        }
        return next;
    }

    private static void addIfNamed(Set<String> named, @Nullable String ref) {
        if (ref != null) {
            named.add(ref);
        }
    }

    private Optional<PersonRecord> present(String source, String ref) throws SQLException {
        return people.byRef(source, ref).filter(PersonRecord::present);
    }

    private static ManagerRef ref(PersonRecord person, boolean explicit) {
        return new ManagerRef(new EmployeeId(person.id()), person.name(), explicit);
    }
}
