// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.api;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.shirube.mentoring.api.MentoringRefusedException.Reason;
import org.shirube.mentoring.api.request.Pair;
import org.shirube.mentoring.api.request.Request;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.api.figures.Suppression;
import org.shirube.platform.api.page.Page;
import org.shirube.platform.api.page.PageRequest;

/** The desk of HR. */
final class MemorySchemes implements SchemeDesk {

    private static final Map<SchemeState, Set<SchemeState>> WAYS = Map.of(
            SchemeState.DRAFT, Set.of(SchemeState.OPEN),
            SchemeState.OPEN, Set.of(SchemeState.MATCHING, SchemeState.RUNNING, SchemeState.ENDED),
            SchemeState.MATCHING, Set.of(SchemeState.OPEN, SchemeState.RUNNING, SchemeState.ENDED),
            SchemeState.RUNNING, Set.of(SchemeState.MATCHING, SchemeState.ENDED),
            SchemeState.ENDED, Set.of());

    private final InMemoryMentoring world;

    MemorySchemes(InMemoryMentoring world) {
        this.world = world;
    }

    @Override
    public Page<Scheme> all(Actor hr, PageRequest page) {
        hr(hr);
        List<Scheme> all =
                new ArrayList<>(world.schemes.values().stream().map(this::told).toList());
        Collections.reverse(all);
        return page(all, page);
    }

    @Override
    public Scheme scheme(Actor hr, SchemeId id) {
        hr(hr);
        return told(world.scheme(id));
    }

    @Override
    public Scheme create(Actor hr, SchemePlan plan) {
        hr(hr);
        MemoryScheme scheme = new MemoryScheme(new SchemeId(UUID.randomUUID()), plan, world.clock.instant());
        world.schemes.put(scheme.id, scheme);
        return told(scheme);
    }

    @Override
    public Scheme change(Actor hr, SchemeId id, long version, SchemePlan plan) {
        hr(hr);
        MemoryScheme scheme = world.scheme(id);
        boolean taken = scheme.seats.values().stream().anyMatch(seats -> !seats.isEmpty());
        if (scheme.version != version || taken && plan.kind() != scheme.plan.kind()) {
            throw InMemoryMentoring.refused(Reason.CHANGED_ELSEWHERE);
        }
        if (scheme.state == SchemeState.ENDED) {
            throw InMemoryMentoring.refused(Reason.NOT_OPEN);
        }
        scheme.plan = plan;
        scheme.version++;
        return told(scheme);
    }

    @Override
    public void discard(Actor hr, SchemeId id) {
        hr(hr);
        if (world.scheme(id).state != SchemeState.DRAFT) {
            throw InMemoryMentoring.refused(Reason.NOT_OPEN);
        }
        world.schemes.remove(id);
    }

    @Override
    public Scheme move(Actor hr, SchemeId id, SchemeState to) {
        hr(hr);
        MemoryScheme scheme = world.scheme(id);
        if (!WAYS.getOrDefault(scheme.state, Set.of()).contains(to)) {
            throw InMemoryMentoring.refused(Reason.NOT_OPEN);
        }
        scheme.state = to;
        if (to == SchemeState.ENDED) {
            MemoryRequests.close(world, request -> request.scheme().equals(id), Request.State.LAPSED);
            world.pairs.replaceAll(pair -> pair.scheme().equals(id) ? MemoryPairs.ended(world, pair) : pair);
        }
        return told(scheme);
    }

    @Override
    public void invite(Actor hr, SchemeId id, Side side, Set<EmployeeId> people) {
        hr(hr);
        world.scheme(id).invited.get(side).addAll(people);
    }

    @Override
    public void uninvite(Actor hr, SchemeId id, Side side, Set<EmployeeId> people) {
        hr(hr);
        MemoryScheme scheme = world.scheme(id);
        people.stream()
                .filter(person -> !scheme.seats.get(side).containsKey(person))
                .forEach(scheme.invited.get(side)::remove);
    }

    @Override
    public Page<EmployeeId> invited(Actor hr, SchemeId id, Side side, PageRequest page) {
        hr(hr);
        return page(List.copyOf(world.scheme(id).invited.get(side)), page);
    }

    @Override
    public Page<Seat> seats(Actor hr, SchemeId id, Side side, PageRequest page) {
        hr(hr);
        return page(
                world.scheme(id).seats.get(side).values().stream()
                        .map(seat -> new Seat(
                                seat.person(),
                                side,
                                seat.capacity(),
                                (int) world.running(id, seat.person(), side),
                                seat.joined()))
                        .toList(),
                page);
    }

    @Override
    public Optional<SchemeFeedback> feedback(Actor hr, SchemeId id) {
        hr(hr);
        List<Integer> said = world.scheme(id).feedback;
        return said.size() < Suppression.LEAST
                ? Optional.empty()
                : Optional.of(new SchemeFeedback(
                        said.size(),
                        said.stream().mapToInt(Integer::intValue).average().orElse(0)));
    }

    Scheme told(MemoryScheme scheme) {
        return new Scheme(
                scheme.id,
                scheme.plan,
                scheme.state,
                scheme.made,
                scheme.version,
                scheme.seats.get(Side.SEEKER).size(),
                scheme.seats.get(Side.OFFERER).size(),
                scheme.seats.get(Side.OFFERER).values().stream()
                        .mapToInt(Seat::capacity)
                        .sum(),
                (int) world.pairs.stream()
                        .filter(pair -> pair.scheme().equals(scheme.id) && pair.state() != Pair.State.ENDED)
                        .count());
    }

    static void hr(Actor actor) {
        actor.require("looking after mentoring", Role.HR_ADMIN);
    }

    static <T> Page<T> page(List<T> all, PageRequest page) {
        return Page.of(all.stream().skip(page.offset()).limit(page.limit() + 1L).toList(), page.limit());
    }
}
