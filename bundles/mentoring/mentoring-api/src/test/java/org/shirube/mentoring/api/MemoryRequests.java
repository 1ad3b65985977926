// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.api;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.shirube.mentoring.api.MentoringRefusedException.Reason;
import org.shirube.mentoring.api.request.Reply;
import org.shirube.mentoring.api.request.Request;
import org.shirube.mentoring.api.request.RequestId;
import org.shirube.mentoring.api.request.Requests;
import org.shirube.mentoring.api.request.Suggestion;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.actor.Actor;

/** Requests, and how they become pairs. */
final class MemoryRequests implements Requests {

    private final InMemoryMentoring world;

    MemoryRequests(InMemoryMentoring world) {
        this.world = world;
    }

    static void close(InMemoryMentoring world, Predicate<Request> which, Request.State state) {
        world.requests.replaceAll(
                request -> request.live() && which.test(request) ? become(world, request, state, null) : request);
    }

    private static Request become(
            InMemoryMentoring world, Request request, Request.State state, @Nullable Reply reply) {
        return new Request(
                request.id(),
                request.scheme(),
                request.seeker(),
                request.offerer(),
                request.origin(),
                state,
                request.seekerSaid(),
                request.offererSaid(),
                request.made(),
                world.clock.instant(),
                request.note(),
                reply);
    }

    @Override
    public List<Suggestion> suggestions(Actor seeker, SchemeId id, Locale locale) {
        EmployeeId me = InMemoryMentoring.me(seeker);
        MemoryScheme scheme = world.scheme(id);
        if (!scheme.seats.get(Side.SEEKER).containsKey(me)) {
            return List.of();
        }
        return scheme.seats.get(Side.OFFERER).keySet().stream()
                .filter(person -> !person.equals(me) && !world.blocks(me, person))
                .filter(person -> world.requests.stream()
                        .noneMatch(request -> (request.live()
                                        || request.state() == Request.State.DECLINED
                                                && request.scheme().equals(id))
                                && request.seeker().equals(me)
                                && request.offerer().equals(person)))
                .sorted(Comparator.comparing((EmployeeId person) -> -world.fit(me, person)))
                .limit(SUGGESTED)
                .map(person -> new Suggestion(
                        world.view(person, false),
                        world.fit(me, person),
                        MemoryMatching.reasons(world, me, person, locale),
                        world.free(scheme, person)))
                .toList();
    }

    @Override
    public Request ask(Actor seeker, SchemeId id, EmployeeId offerer, String note) {
        MemoryScheme scheme = checked(seeker, id, offerer, note);
        if (!world.free(scheme, offerer)) {
            throw InMemoryMentoring.refused(Reason.FULL);
        }
        return add(seeker, id, offerer, note, Request.State.OPEN);
    }

    @Override
    public Request waitFor(Actor seeker, SchemeId id, EmployeeId offerer, String note) {
        checked(seeker, id, offerer, note);
        return add(seeker, id, offerer, note, Request.State.WAITING);
    }

    private Request add(Actor seeker, SchemeId id, EmployeeId offerer, String note, Request.State state) {
        Request request = new Request(
                new RequestId(UUID.randomUUID()),
                id,
                InMemoryMentoring.me(seeker),
                offerer,
                Request.Origin.ASKED,
                state,
                true,
                false,
                world.clock.instant(),
                null,
                note.strip(),
                null);
        world.requests.add(request);
        return request;
    }

    private MemoryScheme checked(Actor seeker, SchemeId id, EmployeeId offerer, String note) {
        EmployeeId me = InMemoryMentoring.me(seeker);
        MemoryScheme scheme = world.scheme(id);
        if (note.length() > MAX_NOTE) {
            throw new IllegalArgumentException("at most " + MAX_NOTE + " characters");
        }
        if (scheme.plan.review() || scheme.state != SchemeState.OPEN && scheme.state != SchemeState.RUNNING) {
            throw InMemoryMentoring.refused(Reason.NOT_OPEN);
        }
        if (!scheme.seats.get(Side.SEEKER).containsKey(me)) {
            throw InMemoryMentoring.refused(Reason.NOT_JOINED);
        }
        if (me.equals(offerer)
                || world.blocks(me, offerer)
                || !scheme.seats.get(Side.OFFERER).containsKey(offerer)) {
            throw InMemoryMentoring.refused(Reason.NOT_POSSIBLE);
        }
        if (world.running(id, me, Side.SEEKER) >= scheme.plan.partners()) {
            throw InMemoryMentoring.refused(Reason.HAS_PARTNER);
        }
        List<Request> live = world.requests.stream()
                .filter(request -> request.live()
                        && request.scheme().equals(id)
                        && request.seeker().equals(me))
                .toList();
        if (live.stream().anyMatch(request -> request.offerer().equals(offerer))) {
            throw InMemoryMentoring.refused(Reason.ALREADY_ASKED);
        }
        if (live.size() >= scheme.plan.openRequests()) {
            throw InMemoryMentoring.refused(Reason.TOO_MANY_REQUESTS);
        }
        return scheme;
    }

    @Override
    public List<Request> sent(Actor seeker) {
        EmployeeId me = InMemoryMentoring.me(seeker);
        return sorted(request -> request.seeker().equals(me), Request::live);
    }

    @Override
    public List<Request> received(Actor offerer) {
        EmployeeId me = InMemoryMentoring.me(offerer);
        return sorted(
                request -> request.offerer().equals(me) && request.state() != Request.State.WAITING,
                request -> request.waitsFor(me));
    }

    private List<Request> sorted(Predicate<Request> mine, Predicate<Request> first) {
        return world.requests.stream()
                .filter(mine)
                .sorted(Comparator.comparing((Request request) -> !first.test(request))
                        .thenComparing(Request::made, Comparator.reverseOrder()))
                .limit(50)
                .toList();
    }

    @Override
    public Request accept(Actor actor, RequestId id) {
        EmployeeId me = InMemoryMentoring.me(actor);
        Request request = of(me, id);
        if (request.state() != Request.State.OPEN) {
            throw InMemoryMentoring.refused(Reason.CHANGED_ELSEWHERE);
        }
        MemoryScheme scheme = world.scheme(request.scheme());
        if (world.running(scheme.id, request.seeker(), Side.SEEKER) >= scheme.plan.partners()) {
            throw InMemoryMentoring.refused(Reason.HAS_PARTNER);
        }
        Seat seat = scheme.seats.get(Side.OFFERER).get(request.offerer());
        if (seat == null || world.running(scheme.id, request.offerer(), Side.OFFERER) >= seat.capacity()) {
            throw InMemoryMentoring.refused(Reason.FULL);
        }
        boolean both = me.equals(request.seeker()) ? request.offererSaid() : request.seekerSaid();
        Request said = new Request(
                request.id(),
                request.scheme(),
                request.seeker(),
                request.offerer(),
                request.origin(),
                both ? Request.State.ACCEPTED : Request.State.OPEN,
                request.seekerSaid() || me.equals(request.seeker()),
                request.offererSaid() || me.equals(request.offerer()),
                request.made(),
                both ? world.clock.instant() : null,
                request.note(),
                null);
        world.requests.replaceAll(one -> one.id().equals(id) ? said : one);
        if (both) {
            world.pairs.add(MemoryPairs.begin(world, scheme, said));
            closeOthers(scheme, said);
        }
        return said;
    }

    private void closeOthers(MemoryScheme scheme, Request accepted) {
        if (world.running(scheme.id, accepted.seeker(), Side.SEEKER) >= scheme.plan.partners()) {
            close(
                    world,
                    request -> request.scheme().equals(scheme.id)
                            && request.seeker().equals(accepted.seeker()),
                    Request.State.CLOSED);
        }
    }

    @Override
    public Request decline(Actor actor, RequestId id, Reply reply) {
        return put(actor, id, Request.State.DECLINED, reply);
    }

    @Override
    public Request withdraw(Actor seeker, RequestId id) {
        return put(seeker, id, Request.State.WITHDRAWN, null);
    }

    private Request put(Actor actor, RequestId id, Request.State state, @Nullable Reply reply) {
        Request request = of(InMemoryMentoring.me(actor), id);
        if (!request.live()) {
            throw InMemoryMentoring.refused(Reason.CHANGED_ELSEWHERE);
        }
        Request put = become(world, request, state, reply);
        world.requests.replaceAll(one -> one.id().equals(id) ? put : one);
        return put;
    }

    private Request of(EmployeeId me, RequestId id) {
        return world.requests.stream()
                .filter(request -> request.id().equals(id))
                .filter(request ->
                        request.seeker().equals(me) || request.offerer().equals(me))
                .findFirst()
                .orElseThrow(() -> new AccessDeniedException("a request of others"));
    }
}
