// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.application.step;

import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.shirube.career.api.step.StepFigures;
import org.shirube.career.core.internal.persistence.CareerSchema;
import org.shirube.career.core.internal.persistence.step.StepFigureStore;
import org.shirube.people.api.PeopleDirectory;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.id.UuidV7;
import org.shirube.platform.persistence.BackgroundJob;
import org.shirube.platform.persistence.Leases;
import org.shirube.platform.persistence.PersistenceUnit;
import org.shirube.platform.persistence.Transactions;

/**
 * Draws months that have ended, each for the whole company at once, since what may be told of a unit depends on its neighbours. A
 * month of which nothing can be told is kept as well, so that it stands.
 */
@Component(service = StepFiguresJob.class, immediate = true)
public final class StepFiguresJob {

    private static final Actor JOB = Actor.system("career.steps");
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofMinutes(10);
    /** Many times what a page of people takes, after which it is taken again. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private final PeopleDirectory directory;
    private final StepFigureStore store;
    private final Leases leases;
    private final Clock clock;
    private final UuidV7 ids;
    private final BackgroundJob job = new BackgroundJob("shirube-step-figures", this::draw);

    /** @param unit referenced so that the tables are there */
    @Activate
    public StepFiguresJob(
            @Reference Transactions transactions,
            @Reference(target = CareerSchema.UNIT) PersistenceUnit unit,
            @Reference PeopleDirectory directory,
            @Reference Clock clock) {
        this.directory = directory;
        this.store = new StepFigureStore(transactions);
        this.leases = new Leases(transactions, "career.lease", clock);
        this.clock = clock;
        this.ids = new UuidV7(clock);
        job.every(FIRST, PAUSE);
    }

    @Deactivate
    void stop() {
        job.close();
    }

    /** Draws what is due, now and on this thread. */
    void look() {
        job.run();
    }

    /** Draws soon, as somebody waits. */
    void call() {
        job.call();
    }

    /** Those that can be asked for, newest first. */
    List<YearMonth> months() {
        YearMonth newest = YearMonth.now(clock).minusMonths(1);
        return store.first()
                .map(first -> YearMonth.from(first.atZone(clock.getZone())))
                .map(first -> Stream.iterate(newest, month -> !month.isBefore(first), month -> month.minusMonths(1))
                        .limit(StepFigures.MONTHS_BACK)
                        .toList())
                .orElse(List.of());
    }

    private void draw(BooleanSupplier goOn) {
        months().stream().filter(month -> store.find(month).isEmpty()).forEach(month -> draw(month, goOn));
    }

    /** Unless another node is at it. */
    private void draw(YearMonth month, BooleanSupplier goOn) {
        UUID id = ids.get();
        String lease = "steps/" + month;
        BooleanSupplier mine = () -> goOn.getAsBoolean() && leases.take(lease, id, LEASE);
        if (!mine.getAsBoolean()) {
            return;
        }
        try {
            if (store.find(month).isEmpty()) {
                new StepCensus(directory, store, JOB, month, clock.getZone())
                        .count(mine)
                        .ifPresent(figures -> store.add(id, month, clock.instant(), figures));
            }
        } finally {
            leases.release(lease, id);
        }
    }
}
