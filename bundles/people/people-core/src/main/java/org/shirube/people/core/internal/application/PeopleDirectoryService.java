// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.internal.application;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.people.api.Employee;
import org.shirube.people.api.EmployeeId;
import org.shirube.people.api.EmployeeQuery;
import org.shirube.people.api.EmployeeSummary;
import org.shirube.people.api.MainPost;
import org.shirube.people.api.OrganisationUnit;
import org.shirube.people.api.PeopleDirectory;
import org.shirube.people.api.Standing;
import org.shirube.people.api.UnitId;
import org.shirube.people.core.internal.persistence.PersonFilter;
import org.shirube.people.core.internal.persistence.PersonQueries;
import org.shirube.people.core.internal.persistence.PersonRecord;
import org.shirube.people.core.internal.persistence.UnitQueries;
import org.shirube.people.core.internal.persistence.UnitRecord;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.api.audit.AuditTrail;
import org.shirube.platform.api.audit.Subject;
import org.shirube.platform.api.page.Page;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.platform.persistence.PersistenceUnit;
import org.shirube.platform.persistence.Transactions;

/** Answers who is who and who leads whom. */
@Component(service = PeopleDirectory.class)
public final class PeopleDirectoryService implements PeopleDirectory {

    private static final int MOST_UNITS = 1_000;
    private static final int DEEPEST = 50;

    private final Transactions transactions;
    private final AuditTrail audit;

    /**
     * @param unit referenced so that the tables are there
     */
    @Activate
    public PeopleDirectoryService(
            @Reference Transactions transactions,
            @Reference(target = "(shirube.unit=people)") PersistenceUnit unit,
            @Reference AuditTrail audit) {
        this.transactions = transactions;
        this.audit = audit;
    }

    @Override
    public Page<EmployeeSummary> search(Actor actor, EmployeeQuery query, PageRequest page) {
        Eyes eyes = Eyes.of(actor);
        return transactions.call(connection -> {
            Optional<PersonFilter> filter = filter(connection, eyes, query);
            if (filter.isEmpty()) {
                return new Page<>(List.of(), false);
            }
            return eyes.summaries(new PersonQueries(connection, query.asOf()), filter.get(), page);
        });
    }

    @Override
    public long count(Actor actor, EmployeeQuery query) {
        Eyes eyes = Eyes.of(actor);
        return transactions.call(connection -> {
            Optional<PersonFilter> filter = filter(connection, eyes, query);
            return filter.isEmpty() ? 0L : new PersonQueries(connection, query.asOf()).count(filter.get());
        });
    }

    @Override
    public List<MainPost> mainPosts(Actor actor, LocalDate asOf, @Nullable EmployeeId after, int limit) {
        Eyes.of(actor);
        int most = Math.max(1, Math.min(limit, PageRequest.MAX_LIMIT));
        return transactions.call(connection ->
                new PersonQueries(connection, asOf).mainPosts(after == null ? null : after.value(), most));
    }

    @Override
    public List<EmployeeSummary> summaries(Actor actor, Collection<EmployeeId> some, LocalDate asOf) {
        Eyes eyes = Eyes.of(actor);
        List<UUID> ids = ids(some);
        return transactions.call(connection -> eyes.met(new PersonQueries(connection, asOf).summariesOf(ids)));
    }

    private static List<UUID> ids(Collection<EmployeeId> some) {
        if (some.size() > PageRequest.MAX_LIMIT) {
            throw new IllegalArgumentException(
                    "at most " + PageRequest.MAX_LIMIT + " people at once, were " + some.size());
        }
        return some.stream().map(EmployeeId::value).distinct().toList();
    }

    @Override
    public List<Standing> standings(Actor actor, Collection<EmployeeId> some, LocalDate asOf) {
        Eyes.of(actor);
        List<UUID> ids = ids(some);
        return transactions.call(connection ->
                new Standings(new PersonQueries(connection, asOf), new UnitQueries(connection, asOf)).of(ids));
    }

    /** Empty where nobody can match. */
    private static Optional<PersonFilter> filter(Connection connection, Eyes eyes, EmployeeQuery query)
            throws SQLException {
        PersonFilter filter = new PersonFilter().text(query.text(), eyes.all());
        if (!eyes.restrict(filter, query.statuses())) {
            return Optional.empty();
        }
        UnitId unit = query.unit();
        if (unit == null) {
            return Optional.of(filter);
        }
        UnitQueries units = new UnitQueries(connection, query.asOf());
        Optional<UnitRecord> found = units.byId(unit.value());
        return found.isEmpty() ? Optional.empty() : Optional.of(within(filter, units, found.get()));
    }

    private static PersonFilter within(PersonFilter filter, UnitQueries units, UnitRecord unit) throws SQLException {
        Set<String> below = units.within(unit);
        return below.size() == units.count(unit.source())
                ? filter.inAnyUnit(unit.source())
                : filter.inUnits(unit.source(), below);
    }

    @Override
    public Optional<Employee> employee(Actor actor, EmployeeId id, LocalDate asOf) {
        Eyes eyes = Eyes.of(actor);
        return transactions.call(connection -> {
            Optional<PersonRecord> found = new PersonQueries(connection, asOf).byId(id.value());
            if (found.isEmpty() || !eyes.mayMeet(found.get())) {
                return Optional.empty();
            }
            return Optional.of(employee(connection, eyes, found.get(), asOf));
        });
    }

    private static Employee employee(Connection connection, Eyes eyes, PersonRecord person, LocalDate day)
            throws SQLException {
        PersonQueries people = new PersonQueries(connection, day);
        ReportingLine line = new ReportingLine(people, new UnitQueries(connection, day));
        return eyes.employee(
                person, people.posts(person), line.managerOf(person).orElse(null), day);
    }

    @Override
    public List<Employee> history(Actor actor, EmployeeId id) {
        Eyes eyes = Eyes.of(actor);
        boolean own = actor.isEmployee(id.value());
        if (!own && !actor.is(Role.HR_ADMIN)) {
            throw new AccessDeniedException("see the history of another person");
        }
        return transactions.call(connection -> {
            List<Employee> history = new ArrayList<>();
            for (PersonRecord period : new PersonQueries(connection, LocalDate.EPOCH).periods(id.value())) {
                history.add(employee(connection, eyes, period, period.from()));
            }
            if (!own) {
                audit.record(actor, "employee.history.viewed", new Subject("employee", id.value()), "");
            }
            return history;
        });
    }

    @Override
    public Page<EmployeeSummary> reports(Actor actor, EmployeeId manager, LocalDate asOf, PageRequest page) {
        Eyes eyes = Eyes.of(actor);
        return transactions.call(connection -> {
            PersonQueries people = new PersonQueries(connection, asOf);
            Optional<PersonRecord> found = people.byId(manager.value());
            if (found.isEmpty() || !found.get().present()) {
                return new Page<>(List.of(), false);
            }
            PersonFilter filter = new ReportingLine(people, new UnitQueries(connection, asOf)).reportsOf(found.get());
            return eyes.summaries(people, filter.statuses(Eyes.PRESENT), page);
        });
    }

    @Override
    public Optional<OrganisationUnit> unit(Actor actor, UnitId id, LocalDate asOf) {
        Eyes.of(actor);
        return transactions.call(connection -> {
            Optional<UnitRecord> found = new UnitQueries(connection, asOf).byId(id.value());
            return found.isEmpty()
                    ? Optional.empty()
                    : Optional.of(units(connection, List.of(found.get()), asOf).get(0));
        });
    }

    @Override
    public List<OrganisationUnit> unitsBelow(Actor actor, @Nullable UnitId parent, LocalDate asOf) {
        Eyes.of(actor);
        return transactions.call(connection -> {
            UnitQueries units = new UnitQueries(connection, asOf);
            if (parent == null) {
                return units(connection, units.top(MOST_UNITS), asOf);
            }
            Optional<UnitRecord> above = units.byId(parent.value());
            return above.isEmpty()
                    ? List.of()
                    : units(
                            connection,
                            units.below(
                                    above.get().source(), List.of(above.get().externalId()), MOST_UNITS),
                            asOf);
        });
    }

    @Override
    public List<OrganisationUnit> findUnits(Actor actor, String text, LocalDate asOf, int limit) {
        Eyes.of(actor);
        if (text.length() > EmployeeQuery.MAX_TEXT) {
            throw new IllegalArgumentException("search for at most " + EmployeeQuery.MAX_TEXT + " characters");
        }
        int most = Math.max(1, Math.min(limit, MOST_UNITS));
        return transactions.call(
                connection -> units(connection, new UnitQueries(connection, asOf).find(text, most), asOf));
    }

    @Override
    public List<OrganisationUnit> path(Actor actor, UnitId id, LocalDate asOf) {
        Eyes.of(actor);
        return transactions.call(connection -> {
            UnitQueries units = new UnitQueries(connection, asOf);
            List<UnitRecord> path = new ArrayList<>();
            Optional<UnitRecord> unit = units.byId(id.value());
            while (unit.isPresent() && path.size() < DEEPEST) {
                path.add(unit.get());
                unit = units.parent(unit.get());
            }
            Collections.reverse(path);
            return units(connection, path, asOf);
        });
    }

    private static List<OrganisationUnit> units(Connection connection, List<UnitRecord> records, LocalDate day)
            throws SQLException {
        return new UnitPictures(connection, day).of(records);
    }
}
