// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.match;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shirube.mentoring.api.match.MatchRun;
import org.shirube.mentoring.api.match.Proposal;
import org.shirube.mentoring.api.rule.MatchingRule;
import org.shirube.mentoring.core.internal.application.Happenings;
import org.shirube.mentoring.core.internal.domain.pool.PackedPool;
import org.shirube.mentoring.core.internal.domain.pool.Scorer;
import org.shirube.mentoring.core.internal.engine.Progress;
import org.shirube.mentoring.core.internal.persistence.ProposalStore;
import org.shirube.mentoring.core.internal.persistence.RunRow;
import org.shirube.mentoring.core.internal.persistence.RunStore;
import org.shirube.platform.api.audit.Subject;
import org.shirube.platform.api.ledger.ActivityLedger;
import org.shirube.platform.api.seal.Seals;
import org.shirube.platform.persistence.Transactions;

/** Keeps what a run found. */
final class RunKeeper {

    private static final int PAGE = 1_000;

    private final Transactions transactions;
    private final RunStore runs;
    private final ProposalStore proposals;
    private final Certificates certificates;
    private final OldRuns old;
    private final Happenings happenings;
    private final Clock clock;

    RunKeeper(Transactions transactions, ActivityLedger ledger, Seals seals, Clock clock) {
        this.transactions = transactions;
        this.runs = new RunStore(transactions);
        this.proposals = new ProposalStore(transactions);
        this.certificates = new Certificates(transactions, seals);
        this.old = new OldRuns(transactions, seals);
        this.happenings = new Happenings(ledger);
        this.clock = clock;
    }

    /**
     * All at once, and only where the run still goes on.
     *
     * @param before the run before, or null
     */
    void keep(RunRow run, Scorer scorer, Solving.Outcome outcome, @Nullable Before before, Progress progress) {
        PackedPool pool = scorer.pool();
        List<Proposal> pairs = new ArrayList<>();
        boolean[] matched = new boolean[pool.seekers().size()];
        double total = 0;
        for (int i = 0; i < outcome.seekers().length; i++) {
            int seeker = outcome.seekers()[i];
            int offerer = outcome.offerers()[i];
            float score = scorer.value(seeker, offerer);
            total += score;
            matched[seeker] = true;
            pairs.add(new Proposal(pool.seekers().id(seeker), pool.offerers().id(offerer), score, false));
        }
        List<ProposalStore.Alone> alone = new ArrayList<>();
        for (int seeker = 0; seeker < matched.length; seeker++) {
            if (!matched[seeker]) {
                progress.tell(Progress.Stage.MENDING, 1);
                alone.add(alone(scorer, seeker));
            }
        }
        double best = total;
        List<Proposal> marked = before == null ? pairs : before.marked(pairs);
        int places = IntStream.range(0, pool.offerers().size())
                .map(pool.offerers()::capacity)
                .sum();
        transactions.run(c -> {
            proposals.clear(run.id());
            pages(marked).forEach(page -> proposals.add(run.id(), page));
            pages(alone).forEach(page -> proposals.addAlone(run.id(), page));
            boolean ready = runs.ready(new RunRow(
                    run.id(),
                    run.scheme(),
                    run.plan(),
                    MatchRun.State.READY,
                    1,
                    MatchRun.Step.DONE,
                    run.started(),
                    clock.instant(),
                    run.missing(),
                    pool.seekers().size(),
                    pool.offerers().size(),
                    places,
                    best,
                    best + Math.max(0, outcome.gap()),
                    outcome.blocking(),
                    before == null ? null : before.told(pool.seekers(), marked, inertia(run))));
            if (!ready) {
                throw new CancellationException();
            }
            if (outcome.matching().prices() != null) {
                certificates.keep(run.id(), Certificate.of(pool.seekers(), pool.offerers(), outcome.matching()));
            }
            old.tidy(run.scheme());
            happenings.add(
                    MatchJob.JOB,
                    "mentoring.run.ready",
                    new Subject("mentoring.run", run.id().value()),
                    Map.of("pairs", Integer.toString(pairs.size()), "unmatched", Integer.toString(alone.size())));
        });
    }

    private static double inertia(RunRow run) {
        return Solving.goesOn(PlanJson.read(run.plan()).objective()) ? (double) Inertia.POINTS / Points.WHOLE : 0;
    }

    private static ProposalStore.Alone alone(Scorer scorer, int seeker) {
        Scorer.Reach reach = scorer.reach(seeker);
        MatchingRule most = reach.most();
        return new ProposalStore.Alone(
                scorer.pool().seekers().id(seeker), reach.allowed(), most == null ? null : most.key(), false);
    }

    private static <T> Stream<List<T>> pages(List<T> all) {
        return IntStream.iterate(0, from -> from < all.size(), from -> from + PAGE)
                .mapToObj(from -> all.subList(from, Math.min(all.size(), from + PAGE)));
    }
}
