// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.match;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.shirube.mentoring.api.Scheme;
import org.shirube.mentoring.api.SchemePlan;
import org.shirube.mentoring.api.match.MatchFigures;
import org.shirube.mentoring.api.match.MatchRun;
import org.shirube.mentoring.core.internal.domain.pool.PackedPool;
import org.shirube.mentoring.core.internal.domain.pool.Scorer;
import org.shirube.mentoring.core.internal.persistence.RunRow;
import org.shirube.mentoring.core.internal.persistence.RunStore;
import org.shirube.mentoring.core.internal.persistence.SchemeStore;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.id.UuidV7;
import org.shirube.platform.api.ledger.ActivityLedger;
import org.shirube.platform.api.seal.Seals;
import org.shirube.platform.persistence.BackgroundJob;
import org.shirube.platform.persistence.Leases;
import org.shirube.platform.persistence.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does the runs that wait, one after the other. A node that is killed leaves a lease that ends, and another begins the run anew. */
@Component(service = MatchJob.class, immediate = true)
public final class MatchJob {

    private static final Logger LOG = LoggerFactory.getLogger(MatchJob.class);
    static final Actor JOB = Actor.system("mentoring.match");
    private static final Duration FIRST = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofSeconds(20);
    private static final Duration LEASE = Duration.ofMinutes(2);

    private final PoolReader reader;
    private final Rules rules;
    private final SchemeStore schemes;
    private final RunStore runs;
    private final RunKeeper keeper;
    private final OldRuns old;
    private final Leases leases;
    private final Clock clock;
    private final UuidV7 ids;
    private final BackgroundJob job = new BackgroundJob("shirube-matching", this::work);

    @Activate
    public MatchJob(
            @Reference Transactions transactions,
            @Reference PoolReader reader,
            @Reference Rules rules,
            @Reference ActivityLedger ledger,
            @Reference Seals seals,
            @Reference Clock clock) {
        this.reader = reader;
        this.rules = rules;
        this.schemes = new SchemeStore(transactions);
        this.runs = new RunStore(transactions);
        this.keeper = new RunKeeper(transactions, ledger, seals, clock);
        this.old = new OldRuns(transactions, seals);
        this.leases = new Leases(transactions, "mentoring.lease", clock);
        this.clock = clock;
        this.ids = new UuidV7(clock);
        job.every(FIRST, PAUSE);
    }

    @Deactivate
    public void stop() {
        job.close();
    }

    /** Does what waits, now and on this thread. */
    public void look() {
        job.run();
    }

    /** Does what waits soon. */
    void call() {
        job.call();
    }

    private void work(BooleanSupplier goOn) {
        for (RunRow run : runs.open()) {
            UUID holder = ids.get();
            String lease = "match/" + run.id();
            BooleanSupplier mine = () -> goOn.getAsBoolean() && leases.take(lease, holder, LEASE);
            if (mine.getAsBoolean()) {
                try {
                    begin(run, mine);
                } finally {
                    leases.release(lease, holder);
                }
            }
        }
    }

    private void begin(RunRow run, BooleanSupplier goOn) {
        boolean begun = runs.become(
                run.id(), MatchRun.State.RUNNING, null, Set.of(MatchRun.State.WAITING, MatchRun.State.RUNNING));
        if (!begun) {
            return;
        }
        RunProgress progress = new RunProgress(runs, run.id(), goOn, clock);
        boolean ended = false;
        try {
            match(run, progress);
            ended = true;
        } catch (CancellationException e) {
            LOG.info("A matching run was stopped");
            ended = true;
        } finally {
            // Whatever it was, memory that ran out included: HR sees that it failed and does not wait.
            if (!ended) {
                runs.become(run.id(), MatchRun.State.FAILED, clock.instant(), Set.of(MatchRun.State.RUNNING));
            }
        }
    }

    private void match(RunRow run, RunProgress progress) {
        Scheme now = schemes.counted(run.scheme()).orElseThrow();
        SchemePlan plan = PlanJson.read(run.plan());
        Scheme scheme = new Scheme(
                now.id(),
                plan,
                now.state(),
                now.made(),
                now.version(),
                now.seekers(),
                now.offerers(),
                now.capacity(),
                now.pairs());
        progress.expect(scheme.seekers() + scheme.offerers());
        PackedPool pool = reader.all(JOB, scheme, progress);
        Scorer scorer = rules.prepare(plan, pool);
        Before before = old.newest(run.scheme()).orElse(null);
        Solving.Outcome outcome = Solving.solve(scorer, plan.objective(), partners(before, pool), progress);
        progress.at(MatchRun.Step.KEEP, 0.9);
        keeper.keep(run, rules.shown(plan, pool), outcome, before, progress);
    }

    private static int @Nullable [][] partners(@Nullable Before before, PackedPool pool) {
        return before == null ? null : before.partners(pool.seekers(), pool.offerers());
    }

    /** The same without keeping anything. */
    MatchFigures.DryRun dryRun(Actor actor, Scheme scheme) {
        long start = System.nanoTime();
        PackedPool pool = reader.all(actor, scheme, PoolReader.Pages.NONE);
        long read = System.nanoTime();
        Scorer scorer = rules.prepare(scheme.plan(), pool);
        StageTimes times = new StageTimes();
        Solving.Outcome outcome = Solving.solve(
                scorer,
                scheme.plan().objective(),
                partners(old.newest(scheme.id()).orElse(null), pool),
                times);
        long scoring = times.scoring();
        long solved = System.nanoTime();
        Scorer shown = rules.shown(scheme.plan(), pool);
        double total = IntStream.range(0, outcome.seekers().length)
                .mapToDouble(i -> shown.value(outcome.seekers()[i], outcome.offerers()[i]))
                .sum();
        int places = IntStream.range(0, pool.offerers().size())
                .map(pool.offerers()::capacity)
                .sum();
        int matched = (int) IntStream.of(outcome.seekers()).distinct().count();
        return new MatchFigures.DryRun(
                new MatchRun.Result(
                        pool.seekers().size(),
                        pool.offerers().size(),
                        places,
                        outcome.seekers().length,
                        pool.seekers().size() - matched,
                        total,
                        total,
                        total + Math.max(0, outcome.gap()),
                        outcome.blocking()),
                outcome.candidates(),
                millis(start, read),
                millis(0, scoring),
                millis(read + scoring, solved));
    }

    private static long millis(long from, long to) {
        return (to - from) / 1_000_000;
    }
}
