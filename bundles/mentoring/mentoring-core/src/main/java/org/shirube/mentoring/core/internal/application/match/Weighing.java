// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.shirube.mentoring.api.Scheme;
import org.shirube.mentoring.api.match.MoveCheck;
import org.shirube.mentoring.api.match.Proposal;
import org.shirube.mentoring.api.match.RunId;
import org.shirube.mentoring.api.rule.People;
import org.shirube.mentoring.core.internal.application.match.Around.Trial;
import org.shirube.mentoring.core.internal.application.match.Around.Two;
import org.shirube.mentoring.core.internal.domain.pool.PackedPool;
import org.shirube.mentoring.core.internal.domain.pool.Scorer;
import org.shirube.mentoring.core.internal.persistence.HandStore;
import org.shirube.mentoring.core.internal.persistence.ProposalStore;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.Actor;

/**
 * What a re-arrangement costs in scores that HR sees, and whether it is still possible. Scores that HR sees leave wishes out, so nothing
 * of them is in what is told here but who would move.
 */
final class Weighing {

    /** More than anybody looks through. */
    private static final int MOST = 100;

    private final PoolReader reader;
    private final Rules rules;
    private final HandStore hand;
    private final ProposalStore proposals;

    Weighing(PoolReader reader, Rules rules, HandStore hand, ProposalStore proposals) {
        this.reader = reader;
        this.rules = rules;
        this.hand = hand;
        this.proposals = proposals;
    }

    /**
     * A re-arrangement.
     *
     * @param loss by how much the total gets worse, in scores
     */
    record Weighed(double loss, List<Proposal> ended, List<Proposal> begun) {

        /** What happens to everybody but one. */
        List<MoveCheck.Shift> shifts(EmployeeId asked) {
            Map<EmployeeId, List<Proposal>> to = new HashMap<>();
            begun.forEach(one ->
                    to.computeIfAbsent(one.seeker(), key -> new ArrayList<>()).add(one));
            List<MoveCheck.Shift> shifts = new ArrayList<>();
            for (Proposal one : ended) {
                List<Proposal> next = to.getOrDefault(one.seeker(), List.of());
                EmployeeId offerer = next.isEmpty() ? null : next.remove(0).offerer();
                shifts.add(new MoveCheck.Shift(one.seeker(), one.offerer(), offerer));
            }
            to.forEach((seeker, rest) ->
                    rest.forEach(one -> shifts.add(new MoveCheck.Shift(seeker, null, one.offerer()))));
            return shifts.stream()
                    .filter(shift -> !shift.seeker().equals(asked))
                    .toList();
        }
    }

    /** Empty where something is against a new pair by now, or far too many would move. */
    Optional<Weighed> weigh(Actor hr, RunId run, Scheme scheme, Trial trial) {
        Collection<EmployeeId> seekers = people(trial.begun(), Two::seeker);
        Collection<EmployeeId> offerers = people(trial.begun(), Two::offerer);
        boolean tooMany = trial.ended().size() + trial.begun().size() > MOST;
        if (tooMany || reader.store.pause(seekers) || reader.store.pause(offerers)) {
            return Optional.empty();
        }
        PackedPool pool = reader.some(hr, scheme, seekers, offerers);
        Set<Two> going = Set.copyOf(trial.ended());
        List<Proposal> ended = hand.of(run, people(trial.ended(), Two::seeker)).stream()
                .filter(one -> going.contains(new Two(one.seeker(), one.offerer())))
                .toList();
        List<Proposal> begun = scored(rules.shown(scheme.plan(), pool), trial.begun());
        boolean possible = begun.size() == trial.begun().size() && ended.size() == going.size();
        return possible && room(run, pool.offerers(), ended, begun)
                ? Optional.of(new Weighed(sum(ended) - sum(begun), ended, begun))
                : Optional.empty();
    }

    /** Without those that cannot be. */
    private static List<Proposal> scored(Scorer scorer, List<Two> pairs) {
        Map<EmployeeId, Integer> seekers = numbers(scorer.pool().seekers());
        Map<EmployeeId, Integer> offerers = numbers(scorer.pool().offerers());
        List<Proposal> scored = new ArrayList<>();
        for (Two two : pairs) {
            Integer seeker = seekers.get(two.seeker());
            Integer offerer = offerers.get(two.offerer());
            float score = seeker == null || offerer == null ? Scorer.NEVER : scorer.value(seeker, offerer);
            if (score != Scorer.NEVER) {
                scored.add(new Proposal(two.seeker(), two.offerer(), score, false));
            }
        }
        return scored;
    }

    /** Places may have gone since. */
    private boolean room(RunId run, People offerers, List<Proposal> ended, List<Proposal> begun) {
        Map<EmployeeId, Long> more =
                begun.stream().collect(Collectors.groupingBy(Proposal::offerer, Collectors.counting()));
        Map<EmployeeId, Long> less =
                ended.stream().collect(Collectors.groupingBy(Proposal::offerer, Collectors.counting()));
        return IntStream.range(0, offerers.size()).allMatch(number -> {
            EmployeeId offerer = offerers.id(number);
            long grows = more.getOrDefault(offerer, 0L) - less.getOrDefault(offerer, 0L);
            return grows <= 0 || proposals.with(run, offerer).size() + grows <= offerers.capacity(number);
        });
    }

    private static Map<EmployeeId, Integer> numbers(People people) {
        Map<EmployeeId, Integer> numbers = new HashMap<>();
        IntStream.range(0, people.size()).forEach(number -> numbers.put(people.id(number), number));
        return numbers;
    }

    private static Collection<EmployeeId> people(List<Two> pairs, Function<Two, EmployeeId> side) {
        return pairs.stream().map(side).distinct().toList();
    }

    private static double sum(List<Proposal> some) {
        return some.stream().mapToDouble(Proposal::score).sum();
    }
}
