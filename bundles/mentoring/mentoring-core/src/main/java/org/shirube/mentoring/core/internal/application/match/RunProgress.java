// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.match;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.shirube.career.api.Stage;
import org.shirube.mentoring.api.match.MatchRun;
import org.shirube.mentoring.api.match.RunId;
import org.shirube.mentoring.core.internal.engine.Progress;
import org.shirube.mentoring.core.internal.persistence.RunStore;

/** Writes down how far a run is, about twice a second, and stops it where HR said so or another node does it. */
final class RunProgress implements Progress, PoolReader.Pages {

    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final double READ = 0.3;
    private static final double SCORE = 0.4;
    private static final double SOLVE = 0.2;

    private final RunStore runs;
    private final RunId run;
    private final BooleanSupplier goOn;
    private final Clock clock;
    private int expected = 1;
    private int read;
    private long next;
    private boolean stopped;
    private double scored;
    private double solved;
    private MatchRun.Step last = MatchRun.Step.READ;
    private double done;

    RunProgress(RunStore runs, RunId run, BooleanSupplier goOn, Clock clock) {
        this.runs = runs;
        this.run = run;
        this.goOn = goOn;
        this.clock = clock;
        this.next = System.nanoTime();
    }

    void expect(int people) {
        expected = Math.max(1, people);
    }

    @Override
    public void read(int people) {
        read += people;
        at(MatchRun.Step.READ, READ * Math.min(1, (double) read / expected));
    }

    /** Scoring and solving take turns; what was done of each is never less than it was. */
    @Override
    public void at(Stage stage, double share) {
        if (stage == Stage.SCORING) {
            scored = Math.max(scored, share);
            at(MatchRun.Step.SCORE, READ + SCORE * scored + SOLVE * solved);
        } else {
            solved = Math.max(solved, stage == Stage.BIDDING ? share / 2 : 0.5 + share / 2);
            at(MatchRun.Step.SOLVE, READ + SCORE * scored + SOLVE * solved);
        }
    }

    /** Also asked where nothing is told for long. */
    @Override
    public boolean cancelled() {
        at(last, done);
        return stopped;
    }

    synchronized void at(MatchRun.Step step, double progress) {
        last = step;
        done = progress;
        if (System.nanoTime() >= next) {
            next = System.nanoTime() + PAUSE.toNanos();
            stopped = stopped || !goOn.getAsBoolean() || !runs.progress(run, step, Math.min(1, progress));
        }
        if (stopped) {
            throw new CancellationException("a run was stopped while " + step);
        }
    }
}
