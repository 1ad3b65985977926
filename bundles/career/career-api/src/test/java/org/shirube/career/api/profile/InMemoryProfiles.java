// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api.profile;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shirube.career.api.ChangedElsewhereException;
import org.shirube.career.api.share.Share;
import org.shirube.career.api.share.Shares;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.actor.Actor;

/** Profiles in memory, with a trail and with who may read, for tests of what uses them. */
public final class InMemoryProfiles implements Profiles {

    private final Map<EmployeeId, Person> people = new HashMap<>();
    private final Shares shares;
    private final Clock clock;

    private record Person(Map<StatementId, Statement> statements, List<StatementLink> links, List<Change> changes) {}

    public InMemoryProfiles(Shares shares, Clock clock) {
        this.shares = shares;
        this.clock = clock;
    }

    private Person person(EmployeeId id) {
        return people.computeIfAbsent(
                id, some -> new Person(new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>()));
    }

    private Person person(Actor actor) {
        return person(id(actor));
    }

    private static EmployeeId id(Actor actor) {
        return new EmployeeId(actor.person().orElseThrow(() -> new AccessDeniedException("only an employee")));
    }

    @Override
    public Profile own(Actor member) {
        return profile(id(member));
    }

    private Profile profile(EmployeeId owner) {
        Person person = person(owner);
        return new Profile(
                owner,
                person.statements.values().stream()
                        .sorted(Comparator.comparing(Statement::field))
                        .toList(),
                person.links);
    }

    @Override
    public Statement add(Actor member, Field field, StatementDraft draft, @Nullable Cause cause) {
        Statement added =
                new Statement(new StatementId(UUID.randomUUID()), field, draft, clock.instant(), clock.instant(), 1);
        person(member).statements.put(added.id(), added);
        tell(member, added, null, draft.words(), cause);
        return added;
    }

    private void tell(
            Actor member, Statement of, @Nullable String before, @Nullable String after, @Nullable Cause cause) {
        person(member).changes.add(new Change(of.id(), of.field(), before, after, clock.instant(), cause));
    }

    private Statement holding(Actor member, StatementId id) {
        Statement statement = person(member).statements.get(id);
        if (statement == null) {
            throw new ChangedElsewhereException();
        }
        return statement;
    }

    @Override
    public Statement change(Actor member, StatementId id, long version, StatementDraft draft, @Nullable Cause cause) {
        Statement before = holding(member, id);
        if (before.version() != version) {
            throw new ChangedElsewhereException();
        }
        Statement after =
                new Statement(id, before.field(), draft, before.since(), clock.instant(), before.version() + 1);
        person(member).statements.put(id, after);
        tell(member, after, before.words(), draft.words(), cause);
        return after;
    }

    @Override
    public void letGo(Actor member, StatementId id, @Nullable Cause cause) {
        Statement gone = person(member).statements.remove(id);
        if (gone != null) {
            person(member).links.removeIf(link -> link.holds(id));
            tell(member, gone, gone.words(), null, cause);
        }
    }

    @Override
    public void erase(Actor member, StatementId id) {
        person(member).statements.remove(id);
        person(member).links.removeIf(link -> link.holds(id));
        person(member).changes.removeIf(change -> change.statement().equals(id));
    }

    @Override
    public StatementLink link(Actor member, StatementId one, StatementId other, String why) {
        if (holding(member, one).field() == holding(member, other).field()) {
            throw new IllegalArgumentException("one field");
        }
        person(member).links.removeIf(link -> link.holds(one) && link.holds(other));
        StatementLink link = new StatementLink(UUID.randomUUID(), one, other, why);
        person(member).links.add(link);
        return link;
    }

    @Override
    public void unlink(Actor member, UUID link) {
        person(member).links.removeIf(some -> some.id().equals(link));
    }

    @Override
    public List<Change> trail(Actor member) {
        List<Change> newestFirst = new ArrayList<>(person(member).changes);
        Collections.reverse(newestFirst);
        return newestFirst;
    }

    @Override
    public List<Difference> since(Actor member, Instant then) {
        Map<StatementId, Change> before = newest(member, then);
        Map<StatementId, Change> now = newest(member, clock.instant());
        return now.values().stream()
                .flatMap(change -> {
                    Change earlier = before.get(change.statement());
                    String said = earlier == null ? null : earlier.after();
                    return said == null && change.after() == null
                            ? Stream.empty()
                            : Stream.of(new Difference(change.statement(), change.field(), said, change.after()));
                })
                .sorted(Comparator.comparing(Difference::field))
                .toList();
    }

    private Map<StatementId, Change> newest(Actor member, Instant by) {
        return person(member).changes.stream()
                .filter(change -> !change.at().isAfter(by))
                .collect(Collectors.toMap(Change::statement, change -> change, (a, b) -> b, LinkedHashMap::new));
    }

    @Override
    public Profile of(Actor viewer, EmployeeId owner) {
        Profile whole = profile(owner);
        if (viewer.isEmployee(owner.value())) {
            return whole;
        }
        List<Share> open = shares.received(viewer).stream()
                .filter(share -> share.owner().equals(owner))
                .toList();
        List<Statement> seen = whole.statements().stream()
                .filter(statement -> open.stream().anyMatch(share -> share.scope()
                        .covers(statement.field().part(), statement.id().value())))
                .toList();
        List<StatementId> ids = seen.stream().map(Statement::id).toList();
        return new Profile(
                owner,
                seen,
                whole.links().stream()
                        .filter(link -> ids.contains(link.one()) && ids.contains(link.other()))
                        .toList());
    }
}
