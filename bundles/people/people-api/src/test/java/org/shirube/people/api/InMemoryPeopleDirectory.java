// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.api;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shirube.people.api.imports.PersonRow;
import org.shirube.people.api.imports.UnitRow;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.api.page.Page;
import org.shirube.platform.api.page.PageRequest;

/**
 * A directory in memory, for tests of what reads it: as of a day, searchable, with heads, reporting lines and the rule
 * of who may see a status or a history. It reads the same rows an import does.
 */
public final class InMemoryPeopleDirectory implements PeopleDirectory {

    private static final String SOURCE = "memory";
    private static final int KANA_STEP = 'ア' - 'あ';

    private final Map<String, List<PersonRow>> people = new LinkedHashMap<>();
    private final Map<String, List<UnitRow>> units = new LinkedHashMap<>();

    /** The id a person or unit has here. */
    public static UUID idOf(String externalId) {
        return UUID.nameUUIDFromBytes(externalId.getBytes(StandardCharsets.UTF_8));
    }

    public InMemoryPeopleDirectory(Stream<UnitRow> unitRows, Stream<PersonRow> personRows) {
        unitRows.forEach(row ->
                units.computeIfAbsent(row.externalId(), id -> new ArrayList<>()).add(row));
        personRows.forEach(row -> people.computeIfAbsent(row.externalId(), id -> new ArrayList<>())
                .add(row));
    }

    @Override
    public Page<EmployeeSummary> search(Actor actor, EmployeeQuery query, PageRequest page) {
        return page(found(actor, query).map(row -> summary(actor, row, query.asOf())), page);
    }

    @Override
    public List<MainPost> mainPosts(Actor actor, LocalDate asOf, @Nullable EmployeeId after, int limit) {
        return today(asOf)
                .filter(row -> row.status() != EmploymentStatus.LEFT)
                .map(row -> summary(actor, row, asOf))
                .map(person -> new MainPost(person.id(), person.unit()))
                .sorted(Comparator.comparing(post -> post.person().value()))
                .filter(post -> after == null || post.person().value().compareTo(after.value()) > 0)
                .limit(limit)
                .toList();
    }

    @Override
    public List<EmployeeSummary> summaries(Actor actor, Collection<EmployeeId> some, LocalDate asOf) {
        if (some.size() > PageRequest.MAX_LIMIT) {
            throw new IllegalArgumentException("at most " + PageRequest.MAX_LIMIT + " people at once");
        }
        return some.stream()
                .distinct()
                .flatMap(id -> person(id, asOf).stream())
                .map(row -> summary(actor, row, asOf))
                .toList();
    }

    @Override
    public List<Standing> standings(Actor actor, Collection<EmployeeId> some, LocalDate asOf) {
        Set<UUID> ids = some.stream().map(EmployeeId::value).collect(Collectors.toSet());
        return today(asOf)
                .filter(row -> row.status() != EmploymentStatus.LEFT && ids.contains(idOf(row.externalId())))
                .map(row -> standing(row, asOf))
                .toList();
    }

    private Standing standing(PersonRow row, LocalDate asOf) {
        String manager = managerOf(row, asOf);
        return new Standing(
                new EmployeeId(idOf(row.externalId())),
                row.unit() == null ? null : new UnitId(idOf(row.unit())),
                manager == null ? null : new EmployeeId(idOf(manager)),
                row.grade(),
                row.jobFamily(),
                row.location(),
                row.languages());
    }

    @Override
    public long count(Actor actor, EmployeeQuery query) {
        return found(actor, query).count();
    }

    @Override
    public Optional<Employee> employee(Actor actor, EmployeeId id, LocalDate asOf) {
        return person(id, asOf).map(row -> employee(actor, row, asOf));
    }

    @Override
    public List<Employee> history(Actor actor, EmployeeId id) {
        if (!actor.isEmployee(id.value()) && !actor.is(Role.HR_ADMIN)) {
            throw new AccessDeniedException("history");
        }
        return people.values().stream()
                .flatMap(List::stream)
                .filter(row -> idOf(row.externalId()).equals(id.value()))
                .sorted(Comparator.comparing(InMemoryPeopleDirectory::from).reversed())
                .map(row -> employee(actor, row, from(row)))
                .toList();
    }

    @Override
    public Page<EmployeeSummary> reports(Actor actor, EmployeeId manager, LocalDate asOf, PageRequest page) {
        return page(
                today(asOf)
                        .filter(row -> row.status() != EmploymentStatus.LEFT)
                        .filter(row -> Objects.equals(managerOf(row, asOf), external(manager)))
                        .map(row -> summary(actor, row, asOf)),
                page);
    }

    @Override
    public Optional<OrganisationUnit> unit(Actor actor, UnitId id, LocalDate asOf) {
        return unitsOn(asOf)
                .filter(row -> idOf(row.externalId()).equals(id.value()))
                .findFirst()
                .map(row -> unit(row, asOf));
    }

    @Override
    public List<OrganisationUnit> unitsBelow(Actor actor, @Nullable UnitId parent, LocalDate asOf) {
        return unitsOn(asOf)
                .filter(row -> Objects.equals(row.parent() == null ? null : new UnitId(idOf(row.parent())), parent))
                .map(row -> unit(row, asOf))
                .toList();
    }

    @Override
    public List<OrganisationUnit> findUnits(Actor actor, String text, LocalDate asOf, int limit) {
        return unitsOn(asOf)
                .filter(row -> row.name().contains(text))
                .limit(limit)
                .map(row -> unit(row, asOf))
                .toList();
    }

    @Override
    public List<OrganisationUnit> path(Actor actor, UnitId id, LocalDate asOf) {
        List<OrganisationUnit> path = new ArrayList<>();
        UnitId next = id;
        while (next != null) {
            OrganisationUnit unit = unit(actor, next, asOf).orElse(null);
            if (unit == null) {
                break;
            }
            path.add(0, unit);
            next = unit.parent();
        }
        return List.copyOf(path);
    }

    private Stream<PersonRow> found(Actor actor, EmployeeQuery query) {
        return today(query.asOf())
                .filter(row -> actor.is(Role.HR_ADMIN) || row.status() != EmploymentStatus.LEFT)
                .filter(row -> query.statuses().isEmpty() || query.statuses().contains(status(actor, row)))
                .filter(row -> query.unit() == null || within(row, query.unit(), query.asOf()))
                .filter(row -> Arrays.stream(query.text().strip().split("\\s+"))
                        .allMatch(word -> plain(text(row)).contains(plain(word))))
                .sorted(Comparator.comparing(row -> Objects.toString(row.familyKana(), "") + row.givenKana()));
    }

    private boolean within(PersonRow row, UnitId unit, LocalDate asOf) {
        return postUnits(row).anyMatch(post -> {
            String next = post;
            while (next != null) {
                if (idOf(next).equals(unit.value())) {
                    return true;
                }
                next = unitRow(next, asOf).map(UnitRow::parent).orElse(null);
            }
            return false;
        });
    }

    private static Stream<String> postUnits(PersonRow row) {
        Stream<String> main = row.unit() == null ? Stream.empty() : Stream.of(row.unit());
        return Stream.concat(main, row.concurrentPosts().stream().map(PersonRow.ConcurrentPost::unit));
    }

    private Employee employee(Actor actor, PersonRow row, LocalDate asOf) {
        List<Post> posts = new ArrayList<>();
        if (row.unit() != null) {
            posts.add(new Post(new UnitId(idOf(row.unit())), nameOf(row.unit(), asOf), row.position(), true));
        }
        row.concurrentPosts()
                .forEach(post -> posts.add(
                        new Post(new UnitId(idOf(post.unit())), nameOf(post.unit(), asOf), post.position(), false)));
        String manager = managerOf(row, asOf);
        return new Employee(
                new EmployeeId(idOf(row.externalId())),
                new ExternalId(SOURCE, row.externalId()),
                name(row),
                row.email(),
                status(actor, row),
                row.grade(),
                row.jobFamily(),
                row.location(),
                row.languages(),
                posts,
                manager == null ? null : reference(manager, asOf, row.manager() != null),
                new Validity(from(row), row.validUntil()));
    }

    private EmployeeSummary summary(Actor actor, PersonRow row, LocalDate asOf) {
        return new EmployeeSummary(
                new EmployeeId(idOf(row.externalId())),
                row.externalId(),
                name(row),
                row.email(),
                status(actor, row),
                row.unit() == null ? null : new UnitId(idOf(row.unit())),
                row.unit() == null ? null : nameOf(row.unit(), asOf),
                row.position(),
                row.location(),
                row.concurrentPosts().size());
    }

    private OrganisationUnit unit(UnitRow row, LocalDate asOf) {
        long headcount = today(asOf)
                .filter(person -> row.externalId().equals(person.unit()))
                .count();
        return new OrganisationUnit(
                new UnitId(idOf(row.externalId())),
                new ExternalId(SOURCE, row.externalId()),
                row.name(),
                row.parent() == null ? null : new UnitId(idOf(row.parent())),
                row.head() == null ? null : reference(row.head(), asOf, true),
                (int) headcount,
                unitsOn(asOf).anyMatch(other -> row.externalId().equals(other.parent())),
                new Validity(Objects.requireNonNullElse(row.validFrom(), LocalDate.MIN), row.validUntil()));
    }

    private @Nullable String managerOf(PersonRow row, LocalDate asOf) {
        String manager = row.manager();
        String unit = row.unit();
        while (manager == null && unit != null) {
            UnitRow at = unitRow(unit, asOf).orElse(null);
            String head = at == null ? null : at.head();
            manager = row.externalId().equals(head) ? null : head;
            unit = at == null ? null : at.parent();
        }
        return manager;
    }

    private @Nullable ManagerRef reference(String externalId, LocalDate asOf, boolean explicit) {
        return person(new EmployeeId(idOf(externalId)), asOf)
                .map(row -> new ManagerRef(new EmployeeId(idOf(externalId)), name(row), explicit))
                .orElse(null);
    }

    private Optional<PersonRow> person(EmployeeId id, LocalDate asOf) {
        return today(asOf)
                .filter(row -> idOf(row.externalId()).equals(id.value()))
                .findFirst();
    }

    private @Nullable String external(EmployeeId id) {
        return people.keySet().stream()
                .filter(one -> idOf(one).equals(id.value()))
                .findFirst()
                .orElse(null);
    }

    private Stream<PersonRow> today(LocalDate asOf) {
        return people.values().stream().flatMap(List::stream).filter(row -> new Validity(from(row), row.validUntil())
                .contains(asOf));
    }

    private Stream<UnitRow> unitsOn(LocalDate asOf) {
        return units.values().stream().flatMap(List::stream).filter(row -> new Validity(
                        Objects.requireNonNullElse(row.validFrom(), LocalDate.MIN), row.validUntil())
                .contains(asOf));
    }

    private Optional<UnitRow> unitRow(String externalId, LocalDate asOf) {
        return unitsOn(asOf).filter(row -> row.externalId().equals(externalId)).findFirst();
    }

    private String nameOf(String unit, LocalDate asOf) {
        return unitRow(unit, asOf).map(UnitRow::name).orElse(unit);
    }

    private static LocalDate from(PersonRow row) {
        return Objects.requireNonNullElse(row.validFrom(), LocalDate.MIN);
    }

    private static EmploymentStatus status(Actor actor, PersonRow row) {
        boolean told = actor.is(Role.HR_ADMIN) || actor.isEmployee(idOf(row.externalId()));
        return told || row.status() == EmploymentStatus.LEFT ? row.status() : EmploymentStatus.ACTIVE;
    }

    private static PersonName name(PersonRow row) {
        return new PersonName(
                row.family(), row.given(), row.familyKana(), row.givenKana(), row.familyRoman(), row.givenRoman());
    }

    private static String text(PersonRow row) {
        return String.join(
                " ",
                row.family() + row.given(),
                "" + row.familyKana() + row.givenKana(),
                row.familyRoman() + " " + row.givenRoman(),
                row.externalId(),
                "" + row.email());
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .chars()
                .forEach(c -> plain.append((char) (c >= 'ァ' && c <= 'ヶ' ? c - KANA_STEP : c)));
        return plain.toString();
    }

    private static <T> Page<T> page(Stream<T> all, PageRequest page) {
        return Page.of(all.skip(page.offset()).limit(page.limit() + 1L).toList(), page.limit());
    }
}
