// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.api;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.shirube.mentoring.api.MentoringRefusedException.Reason;
import org.shirube.mentoring.api.request.Feedback;
import org.shirube.mentoring.api.request.Nudge;
import org.shirube.mentoring.api.request.Pair;
import org.shirube.mentoring.api.request.PairId;
import org.shirube.mentoring.api.request.Pairs;
import org.shirube.mentoring.api.request.Request;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.actor.Actor;

/** Pairs, from their beginning to their end. */
final class MemoryPairs implements Pairs {

    private static final Duration UNTIL_FIRST = Duration.ofDays(7);

    private final InMemoryMentoring world;
    private final Map<String, String> thanks = new HashMap<>();

    MemoryPairs(InMemoryMentoring world) {
        this.world = world;
    }

    static Pair begin(InMemoryMentoring world, MemoryScheme scheme, Request request) {
        LocalDate today = LocalDate.now(world.clock);
        return new Pair(
                new PairId(UUID.randomUUID()),
                scheme.id,
                scheme.plan.kind(),
                scheme.plan.title(),
                request.seeker(),
                request.offerer(),
                Pair.State.RUNNING,
                today,
                today.plusMonths(scheme.plan.months()),
                null,
                null,
                0,
                scheme.plan.meetings(),
                world.clock.instant().plus(UNTIL_FIRST).truncatedTo(ChronoUnit.HOURS),
                world.talks,
                null,
                false);
    }

    static Pair ended(InMemoryMentoring world, Pair pair) {
        return pair.state() == Pair.State.ENDED
                ? pair
                : with(pair, Pair.State.ENDED, world.clock.instant(), pair.lastMet(), pair.meetings(), null, false);
    }

    private static Pair with(
            Pair pair,
            Pair.State state,
            @Nullable Instant ended,
            @Nullable LocalDate lastMet,
            int meetings,
            @Nullable Instant first,
            boolean talks) {
        return new Pair(
                pair.id(),
                pair.scheme(),
                pair.kind(),
                pair.schemeTitle(),
                pair.seeker(),
                pair.offerer(),
                state,
                pair.since(),
                pair.until(),
                ended,
                lastMet,
                meetings,
                pair.expected(),
                first,
                talks,
                pair.thanks(),
                pair.thanked());
    }

    @Override
    public List<Pair> mine(Actor actor) {
        EmployeeId me = InMemoryMentoring.me(actor);
        return world.pairs.stream()
                .filter(pair -> pair.seeker().equals(me) || pair.offerer().equals(me))
                .sorted(Comparator.comparing((Pair pair) -> pair.state() == Pair.State.ENDED)
                        .thenComparing(Pair::since, Comparator.reverseOrder()))
                .map(pair -> as(me, pair))
                .toList();
    }

    private Pair as(EmployeeId me, Pair pair) {
        return new Pair(
                pair.id(),
                pair.scheme(),
                pair.kind(),
                pair.schemeTitle(),
                pair.seeker(),
                pair.offerer(),
                pair.state(),
                pair.since(),
                pair.until(),
                pair.ended(),
                pair.lastMet(),
                pair.meetings(),
                pair.expected(),
                pair.firstDate(),
                pair.talks(),
                thanks.get(pair.id() + "/" + pair.other(me)),
                thanks.containsKey(pair.id() + "/" + me));
    }

    @Override
    public Pair pair(Actor actor, PairId id) {
        EmployeeId me = InMemoryMentoring.me(actor);
        return as(me, find(me, id));
    }

    private Pair find(EmployeeId me, PairId id) {
        return world.pairs.stream()
                .filter(pair -> pair.id().equals(id))
                .filter(pair -> pair.seeker().equals(me) || pair.offerer().equals(me))
                .findFirst()
                .orElseThrow(() -> new AccessDeniedException("a pair of others"));
    }

    private Pair change(Actor actor, PairId id, UnaryOperator<Pair> change) {
        EmployeeId me = InMemoryMentoring.me(actor);
        Pair changed = change.apply(find(me, id));
        world.pairs.replaceAll(pair -> pair.id().equals(id) ? changed : pair);
        return as(me, changed);
    }

    @Override
    public Pair met(Actor actor, PairId id, LocalDate day) {
        if (day.isAfter(LocalDate.now(world.clock))) {
            throw new IllegalArgumentException("a day to come");
        }
        return change(actor, id, pair -> with(pair, pair.state(), pair.ended(), day, pair.meetings() + 1, null, false));
    }

    @Override
    public Pair planFirst(Actor actor, PairId id) {
        return change(
                actor, id, pair -> with(pair, pair.state(), pair.ended(), pair.lastMet(), pair.meetings(), null, true));
    }

    @Override
    public Pair pause(Actor actor, PairId id, boolean paused) {
        return change(actor, id, pair -> {
            if (pair.state() == Pair.State.ENDED) {
                throw InMemoryMentoring.refused(Reason.CHANGED_ELSEWHERE);
            }
            return with(
                    pair,
                    paused ? Pair.State.PAUSED : Pair.State.RUNNING,
                    null,
                    pair.lastMet(),
                    pair.meetings(),
                    pair.firstDate(),
                    pair.talks());
        });
    }

    @Override
    public Pair end(Actor actor, PairId id, String words, @Nullable Feedback feedback) {
        EmployeeId me = InMemoryMentoring.me(actor);
        if (words.length() > MAX_THANKS) {
            throw new IllegalArgumentException("at most " + MAX_THANKS + " characters");
        }
        change(actor, id, pair -> ended(world, pair));
        if (!words.isBlank()) {
            thanks.put(id + "/" + me, words.strip());
        }
        if (feedback != null) {
            world.scheme(find(me, id).scheme()).feedback.add(feedback.helpful());
        }
        return pair(actor, id);
    }

    @Override
    public void rematch(Actor seeker, PairId id) {
        EmployeeId me = InMemoryMentoring.me(seeker);
        Pair pair = find(me, id);
        if (!pair.seeker().equals(me) || world.scheme(pair.scheme()).state == SchemeState.ENDED) {
            throw InMemoryMentoring.refused(Reason.NOT_OPEN);
        }
        change(seeker, id, one -> ended(world, one));
    }

    @Override
    public List<Nudge> nudges(Actor actor) {
        EmployeeId me = InMemoryMentoring.me(actor);
        List<Nudge> nudges = new ArrayList<>();
        world.requests.stream()
                .filter(request -> request.waitsFor(me))
                .map(request -> new Nudge(
                        Nudge.Kind.ANSWER,
                        request.seeker().equals(me) ? request.offerer() : request.seeker(),
                        null,
                        request.id(),
                        null,
                        request.made()))
                .forEach(nudges::add);
        mine(actor).stream().flatMap(pair -> nudge(me, pair).stream()).forEach(nudges::add);
        return nudges;
    }

    private Optional<Nudge> nudge(EmployeeId me, Pair pair) {
        LocalDate today = LocalDate.now(world.clock);
        LocalDate last = pair.lastMet() == null ? pair.since() : pair.lastMet();
        Nudge.Kind kind = null;
        if (pair.state() == Pair.State.ENDED && !pair.thanked()) {
            kind = Nudge.Kind.SAY_THANKS;
        } else if (pair.state() == Pair.State.RUNNING && !last.isAfter(today.minusMonths(1))) {
            kind = Nudge.Kind.NOT_MET;
        } else if (pair.state() == Pair.State.RUNNING && pair.firstDate() != null) {
            kind = Nudge.Kind.FIRST_DATE;
        }
        return Optional.ofNullable(kind)
                .map(found -> new Nudge(
                        found,
                        pair.other(me),
                        pair.id(),
                        null,
                        null,
                        last.atStartOfDay(world.clock.getZone()).toInstant()));
    }
}
