// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.match;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.shirube.mentoring.api.Objective;
import org.shirube.mentoring.api.Scheme;
import org.shirube.mentoring.api.match.Matching;
import org.shirube.mentoring.api.match.MoveCheck;
import org.shirube.mentoring.api.match.Proposal;
import org.shirube.mentoring.api.match.RunId;
import org.shirube.mentoring.api.match.WhyNot;
import org.shirube.mentoring.core.internal.application.match.Around.Trial;
import org.shirube.mentoring.core.internal.application.match.Weighing.Weighed;
import org.shirube.mentoring.core.internal.domain.pool.PackedPool;
import org.shirube.mentoring.core.internal.domain.pool.Scorer;
import org.shirube.mentoring.core.internal.persistence.ProposalStore;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.Actor;

/** Why somebody is not with those who would have fitted better. */
final class WhyNots {

    /** How many are tried: each takes a path through the market. */
    private static final int TRIED = 20;

    /** A point of the engine is rounded: by so much each pair of a re-arrangement may differ from its score. */
    private static final double ROUNDED = 0.5 / Points.WHOLE;

    private final PoolReader reader;
    private final Rules rules;
    private final FitsService fits;
    private final ProposalStore proposals;
    private final Arounds arounds;
    private final Weighing weighing;

    WhyNots(
            PoolReader reader,
            Rules rules,
            FitsService fits,
            ProposalStore proposals,
            Arounds arounds,
            Weighing weighing) {
        this.reader = reader;
        this.rules = rules;
        this.fits = fits;
        this.proposals = proposals;
        this.arounds = arounds;
        this.weighing = weighing;
    }

    /** Somebody who could be with the seeker, and how many seekers they can take. */
    private record Candidate(EmployeeId offerer, double score, int places) {}

    private record Tried(Candidate candidate, Trial trial) {}

    List<WhyNot> of(Actor hr, RunId run, Scheme scheme, EmployeeId seeker) {
        List<Proposal> own = proposals.of(run, seeker);
        if (scheme.plan().objective() == Objective.STABLE) {
            return better(hr, scheme, seeker, own, List.of(), false)
                    .flatMap(one -> rather(run, one).stream())
                    .limit(Matching.MOST_WHY_NOT)
                    .toList();
        }
        Optional<Around> market = arounds.of(run, seeker);
        if (market.isEmpty()) {
            return List.of();
        }
        Around around = market.get();
        boolean room = own.size() < around.places(seeker);
        Stream<Tried> tried = better(hr, scheme, seeker, own, around.candidates(seeker), room)
                .limit(TRIED)
                .flatMap(one -> around.with(seeker, one.offerer()).stream().map(trial -> new Tried(one, trial)));
        // Who has nobody is told of those it was nearest to.
        Comparator<Tried> nearest =
                Comparator.comparing(one -> one.trial().cost() - one.candidate().score() * Points.WHOLE);
        return (own.isEmpty() ? tried.sorted(nearest) : tried)
                .flatMap(one -> told(hr, run, scheme, seeker, one).stream())
                .limit(Matching.MOST_WHY_NOT)
                .toList();
    }

    /** The best fit first. */
    private Stream<Candidate> better(
            Actor hr, Scheme scheme, EmployeeId seeker, List<Proposal> own, List<EmployeeId> looked, boolean room) {
        Set<EmployeeId> with = own.stream().map(Proposal::offerer).collect(Collectors.toCollection(HashSet::new));
        with.add(seeker);
        Set<EmployeeId> some = new HashSet<>(fits.shortlist(scheme.id(), seeker, with));
        some.addAll(looked);
        some.removeAll(with);
        double least = room || own.isEmpty() ? -1 : own.get(0).score();
        PackedPool pool = reader.some(hr, scheme, List.of(seeker), some);
        if (pool.seekers().size() == 0) {
            return Stream.empty();
        }
        Scorer scorer = rules.shown(scheme.plan(), pool);
        float[] values = new float[pool.offerers().size()];
        scorer.row(0, 0, values.length, values, new float[values.length]);
        return IntStream.range(0, values.length)
                .filter(offerer -> values[offerer] != Scorer.NEVER && values[offerer] > least)
                .mapToObj(offerer -> new Candidate(
                        pool.offerers().id(offerer),
                        values[offerer],
                        pool.offerers().capacity(offerer)))
                .sorted(Comparator.comparing(Candidate::score).reversed().thenComparing(one -> one.offerer()
                        .value()));
    }

    /** A stable matching has no prices; whoever has only people who fit at least as well would not change. */
    private Optional<WhyNot> rather(RunId run, Candidate one) {
        List<Proposal> there = proposals.with(run, one.offerer());
        if (there.isEmpty() || there.size() < one.places() || there.get(0).score() < one.score()) {
            return Optional.empty();
        }
        return Optional.of(
                new WhyNot(one.offerer(), one.score(), true, there.get(0).score(), null, 0, 0));
    }

    /** Empty where the scores that HR sees do not tell why: then wishes do, or nothing. */
    private Optional<WhyNot> told(Actor hr, RunId run, Scheme scheme, EmployeeId seeker, Tried tried) {
        Optional<Weighed> weighed = weighing.weigh(hr, run, scheme, tried.trial());
        if (weighed.isEmpty()) {
            return Optional.empty();
        }
        List<MoveCheck.Shift> shifts = weighed.get().shifts(seeker);
        int alone = (int) shifts.stream().filter(shift -> shift.to() == null).count();
        double loss = weighed.get().loss();
        double rounded =
                ROUNDED * (weighed.get().ended().size() + weighed.get().begun().size());
        // A gain is explained by the pairs it would cost, where these come first, and by nothing else that HR may see.
        boolean fewer = weighed.get().begun().size() < weighed.get().ended().size();
        if (loss < -rounded && (!fewer || scheme.plan().objective() == Objective.BEST_FIT)) {
            return Optional.empty();
        }
        Candidate one = tried.candidate();
        List<Proposal> there = proposals.with(run, one.offerer());
        boolean full = !there.isEmpty() && there.size() >= one.places();
        return Optional.of(new WhyNot(
                one.offerer(),
                one.score(),
                full,
                full ? there.get(0).score() : null,
                Math.abs(loss) <= rounded ? 0 : loss,
                shifts.size() - alone,
                alone));
    }
}
