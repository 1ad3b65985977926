// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.shirube.career.api.ChangedElsewhereException;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.api.figures.Suppression;

/** The direction in memory, with versions and counts of five people or more, for tests of what uses it. */
public final class InMemoryDirections implements Directions, DirectionDesk {

    private final List<Direction> versions = new ArrayList<>();
    private final Map<EmployeeId, List<Alignment>> related = new HashMap<>();
    private final Clock clock;

    public InMemoryDirections(Clock clock) {
        this.clock = clock;
    }

    private List<Direction> newest() {
        return versions.stream()
                .filter(one -> versions.stream()
                        .noneMatch(other -> other.id().equals(one.id()) && other.number() > one.number()))
                .toList();
    }

    @Override
    public List<Direction> current(Actor reader, LocalDate day) {
        return newest().stream()
                .filter(one -> !one.withdrawn() && one.text().holdsOn(day))
                .toList();
    }

    @Override
    public List<Alignment> own(Actor member) {
        return List.copyOf(of(member));
    }

    private List<Alignment> of(Actor member) {
        EmployeeId id =
                new EmployeeId(member.person().orElseThrow(() -> new AccessDeniedException("only an employee")));
        return related.computeIfAbsent(id, some -> new ArrayList<>());
    }

    @Override
    public Alignment relate(Actor member, DirectionId direction, Alignment.Kind kind, UUID item, String why) {
        Alignment alignment = new Alignment(UUID.randomUUID(), direction, kind, item, why);
        of(member)
                .removeIf(some ->
                        some.direction().equals(direction) && some.item().equals(item));
        of(member).add(alignment);
        return alignment;
    }

    @Override
    public void part(Actor member, UUID alignment) {
        of(member).removeIf(some -> some.id().equals(alignment));
    }

    @Override
    public List<Direction> all(Actor hr) {
        hr.require("the desk", Role.HR_ADMIN);
        return newest();
    }

    @Override
    public List<Direction> versions(Actor hr, DirectionId id) {
        hr.require("the desk", Role.HR_ADMIN);
        List<Direction> newestFirst = new ArrayList<>();
        versions.stream().filter(one -> one.id().equals(id)).forEach(one -> newestFirst.add(0, one));
        return newestFirst;
    }

    @Override
    public Direction publish(Actor hr, DirectionText text) {
        return add(hr, new DirectionId(UUID.randomUUID()), 0, text, false);
    }

    @Override
    public Direction change(Actor hr, DirectionId id, int number, DirectionText text) {
        return add(hr, id, number, text, false);
    }

    @Override
    public Direction withdraw(Actor hr, DirectionId id, int number) {
        DirectionText text = versions(hr, id).get(0).text();
        return add(hr, id, number, text, true);
    }

    private Direction add(Actor hr, DirectionId id, int number, DirectionText text, boolean withdrawn) {
        if (versions(hr, id).size() != number) {
            throw new ChangedElsewhereException();
        }
        Direction version = new Direction(id, text, number + 1, clock.instant(), withdrawn);
        versions.add(version);
        return version;
    }

    @Override
    public Optional<DirectionCounts> counts(Actor hr) {
        LocalDate day = LocalDate.now(clock);
        return Optional.of(new DirectionCounts(
                day,
                current(hr, day).stream()
                        .map(one -> {
                            int people = (int) related.values().stream()
                                    .filter(own -> own.stream()
                                            .anyMatch(some -> some.direction().equals(one.id())))
                                    .count();
                            return new DirectionCount(one.id(), people < Suppression.LEAST ? null : people);
                        })
                        .toList()));
    }
}
