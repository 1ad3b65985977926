// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.api;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shirube.mentoring.api.MentoringRefusedException.Reason;
import org.shirube.mentoring.api.match.MatchRun;
import org.shirube.mentoring.api.match.Matching;
import org.shirube.mentoring.api.match.MoveCheck;
import org.shirube.mentoring.api.match.Proposal;
import org.shirube.mentoring.api.match.RunId;
import org.shirube.mentoring.api.match.WhyNot;
import org.shirube.mentoring.api.request.Request;
import org.shirube.mentoring.api.request.RequestId;
import org.shirube.people.api.EmployeeId;

/** A run and what was changed by hand. */
final class MemoryRun {

    final RunId id = new RunId(UUID.randomUUID());
    final MemoryScheme scheme;
    final Map<EmployeeId, Proposal> proposals = new LinkedHashMap<>();
    MatchRun.State state = MatchRun.State.WAITING;
    private final InMemoryMentoring world;
    private final SchemePlan plan;
    private final Instant started;
    private final Deque<Map<EmployeeId, Proposal>> changes = new ArrayDeque<>();
    private final @Nullable MemoryRun before;
    private double best;
    private int steps;

    /** @param before the run before, where there is one with a result */
    MemoryRun(InMemoryMentoring world, MemoryScheme scheme, @Nullable MemoryRun before) {
        this.before = before;
        this.world = world;
        this.scheme = scheme;
        this.plan = scheme.plan;
        this.started = world.clock.instant();
    }

    void step() {
        if (state == MatchRun.State.WAITING || state == MatchRun.State.RUNNING) {
            state = MatchRun.State.RUNNING;
            steps++;
            if (steps > 3) {
                match();
            }
        }
    }

    void cancel() {
        if (!state.hasResult()) {
            state = MatchRun.State.CANCELLED;
        }
    }

    void match() {
        Map<EmployeeId, Integer> left = new HashMap<>();
        scheme.seats
                .get(Side.OFFERER)
                .forEach((person, seat) ->
                        left.put(person, seat.capacity() - (int) world.running(scheme.id, person, Side.OFFERER)));
        for (EmployeeId seeker : seekers()) {
            left.keySet().stream()
                    .filter(offerer -> left.get(offerer) > 0 && allowed(seeker, offerer))
                    .max(Comparator.comparing((EmployeeId offerer) -> world.fit(seeker, offerer))
                            .thenComparing(offerer -> offerer.value()))
                    .ifPresent(offerer -> {
                        left.merge(offerer, -1, Integer::sum);
                        put(seeker, offerer, false);
                    });
        }
        best = total();
        state = MatchRun.State.READY;
    }

    private List<EmployeeId> seekers() {
        return scheme.seats.get(Side.SEEKER).keySet().stream()
                .filter(seeker -> world.running(scheme.id, seeker, Side.SEEKER) < plan.partners())
                .toList();
    }

    List<EmployeeId> unmatched() {
        return seekers().stream()
                .filter(seeker -> !proposals.containsKey(seeker))
                .toList();
    }

    private boolean allowed(EmployeeId seeker, EmployeeId offerer) {
        return !seeker.equals(offerer) && !world.blocks(seeker, offerer);
    }

    private void put(EmployeeId seeker, EmployeeId offerer, boolean byHand) {
        Proposal.Since since = byHand ? null : since(seeker, offerer);
        proposals.put(seeker, new Proposal(seeker, offerer, world.fit(seeker, offerer), byHand, since));
    }

    private Proposal.@Nullable Since since(EmployeeId seeker, EmployeeId offerer) {
        if (before == null) {
            return null;
        }
        Proposal then = before.proposals.get(seeker);
        if (then == null) {
            return Proposal.Since.NEW;
        }
        return then.offerer().equals(offerer) ? Proposal.Since.SAME : Proposal.Since.OTHER;
    }

    private MatchRun.@Nullable Earlier earlier() {
        if (before == null) {
            return null;
        }
        int same = (int) proposals.values().stream()
                .filter(one -> one.since() == Proposal.Since.SAME)
                .count();
        return new MatchRun.Earlier(before.id, 0.02, same, before.proposals.size() - same);
    }

    private double total() {
        return proposals.values().stream().mapToDouble(Proposal::score).sum();
    }

    MoveCheck check(EmployeeId seeker, @Nullable EmployeeId offerer) {
        need(state.hasResult(), Reason.RUN);
        Proposal now = proposals.get(seeker);
        double loss = now == null ? 0 : now.score();
        if (offerer == null) {
            return new MoveCheck(true, List.of(), loss, null);
        }
        if (!allowed(seeker, offerer)) {
            return new MoveCheck(false, List.of(), 0, null);
        }
        List<Proposal> there = with(seeker, offerer);
        long places = places(offerer);
        Proposal out = there.size() < places
                ? null
                : there.stream().min(Comparator.comparing(Proposal::score)).orElse(null);
        double direct = loss - world.fit(seeker, offerer) + (out == null ? 0 : out.score());
        return new MoveCheck(
                places > 0, List.of(), direct, out == null ? null : out.seeker(), arrangement(direct, seeker, out));
    }

    /** Whoever loses a place gets the best one that is left. */
    private MoveCheck.Arrangement arrangement(double direct, EmployeeId seeker, @Nullable Proposal out) {
        if (out == null) {
            return new MoveCheck.Arrangement(direct, List.of());
        }
        EmployeeId to = scheme.seats.get(Side.OFFERER).keySet().stream()
                .filter(offerer -> !offerer.equals(out.offerer()) && allowed(out.seeker(), offerer))
                .filter(offerer -> with(seeker, offerer).size() < places(offerer))
                .max(Comparator.comparing(offerer -> world.fit(out.seeker(), offerer)))
                .orElse(null);
        return new MoveCheck.Arrangement(
                direct - (to == null ? 0 : world.fit(out.seeker(), to)),
                List.of(new MoveCheck.Shift(out.seeker(), out.offerer(), to)));
    }

    private List<Proposal> with(EmployeeId seeker, EmployeeId offerer) {
        return proposals.values().stream()
                .filter(one -> one.offerer().equals(offerer) && !one.seeker().equals(seeker))
                .toList();
    }

    private long places(EmployeeId offerer) {
        return Objects.requireNonNull(scheme.seats.get(Side.OFFERER).get(offerer))
                        .capacity()
                - world.running(scheme.id, offerer, Side.OFFERER);
    }

    List<WhyNot> whyNot(EmployeeId seeker) {
        Proposal now = proposals.get(seeker);
        return scheme.seats.get(Side.OFFERER).keySet().stream()
                .filter(offerer -> allowed(seeker, offerer))
                .filter(offerer -> now == null || world.fit(seeker, offerer) > now.score())
                .map(offerer -> whyNot(seeker, offerer))
                .limit(Matching.MOST_WHY_NOT)
                .toList();
    }

    private WhyNot whyNot(EmployeeId seeker, EmployeeId offerer) {
        MoveCheck.Arrangement best =
                Objects.requireNonNull(check(seeker, offerer).best());
        List<Proposal> there = with(seeker, offerer);
        boolean full = there.size() >= places(offerer);
        int alone =
                (int) best.shifts().stream().filter(shift -> shift.to() == null).count();
        return new WhyNot(
                offerer,
                world.fit(seeker, offerer),
                full,
                full ? there.stream().mapToDouble(Proposal::score).min().orElse(0) : null,
                best.loss(),
                best.shifts().size() - alone,
                alone);
    }

    MatchRun rearrange(EmployeeId seeker, EmployeeId offerer) {
        MoveCheck check = check(seeker, offerer);
        move(seeker, offerer);
        Objects.requireNonNull(check.best()).shifts().forEach(shift -> {
            EmployeeId to = shift.to();
            if (to != null) {
                put(shift.seeker(), to, false);
            }
        });
        return told();
    }

    MatchRun move(EmployeeId seeker, @Nullable EmployeeId offerer) {
        need(state == MatchRun.State.READY, Reason.SENT);
        MoveCheck check = check(seeker, offerer);
        need(check.possible(), Reason.NOT_POSSIBLE);
        changes.push(new LinkedHashMap<>(proposals));
        proposals.remove(seeker);
        EmployeeId out = check.displaced();
        if (out != null) {
            proposals.remove(out);
        }
        if (offerer != null) {
            put(seeker, offerer, true);
        }
        return told();
    }

    MatchRun undo() {
        need(state != MatchRun.State.SENT, Reason.SENT);
        if (state == MatchRun.State.APPROVED) {
            state = MatchRun.State.READY;
        } else if (!changes.isEmpty()) {
            proposals.clear();
            proposals.putAll(changes.pop());
        }
        return told();
    }

    MatchRun approve() {
        need(state == MatchRun.State.READY, Reason.RUN);
        state = MatchRun.State.APPROVED;
        return told();
    }

    MatchRun send() {
        need(state == MatchRun.State.APPROVED, Reason.RUN);
        state = MatchRun.State.SENT;
        scheme.state = SchemeState.RUNNING;
        proposals
                .values()
                .forEach(one -> world.requests.add(new Request(
                        new RequestId(UUID.randomUUID()),
                        scheme.id,
                        one.seeker(),
                        one.offerer(),
                        Request.Origin.MATCH,
                        Request.State.OPEN,
                        false,
                        false,
                        world.clock.instant(),
                        null,
                        "",
                        null)));
        return told();
    }

    private static void need(boolean holds, Reason reason) {
        if (!holds) {
            throw InMemoryMentoring.refused(reason);
        }
    }

    MatchRun told() {
        boolean done = state.hasResult();
        int capacity = scheme.seats.get(Side.OFFERER).values().stream()
                .mapToInt(Seat::capacity)
                .sum();
        MatchRun.Result result = new MatchRun.Result(
                seekers().size(),
                scheme.seats.get(Side.OFFERER).size(),
                capacity,
                proposals.size(),
                unmatched().size(),
                total(),
                best,
                best,
                0);
        return new MatchRun(
                id,
                scheme.id,
                plan,
                state,
                done ? 1 : steps / 4.0,
                done ? MatchRun.Step.DONE : MatchRun.Step.values()[Math.min(steps, 3)],
                started,
                done ? world.clock.instant() : null,
                done ? result : null,
                List.of(),
                done ? earlier() : null);
    }
}
