// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.application.plan;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.shirube.career.api.plan.Direction;
import org.shirube.career.api.plan.DirectionCounts;
import org.shirube.career.api.plan.DirectionDesk;
import org.shirube.career.api.plan.DirectionId;
import org.shirube.career.core.internal.application.keep.Keeping;
import org.shirube.career.core.internal.persistence.CareerSchema;
import org.shirube.career.core.internal.persistence.direction.CountStore;
import org.shirube.career.core.internal.persistence.direction.DirectionStore;
import org.shirube.people.api.PeopleDirectory;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.id.UuidV7;
import org.shirube.platform.persistence.BackgroundJob;
import org.shirube.platform.persistence.Leases;
import org.shirube.platform.persistence.PersistenceUnit;
import org.shirube.platform.persistence.Transactions;

/** Draws the counts of all parts of the direction at once when it is time, on one node. */
@Component(service = DirectionCountsJob.class, immediate = true)
public final class DirectionCountsJob {

    private static final Actor JOB = Actor.system("career.direction");
    private static final String LEASE_NAME = "direction";
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofMinutes(10);
    /** Many times what a page of people takes, after which it is taken again. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private final PeopleDirectory directory;
    private final DirectionStore directions;
    private final AlignmentBook alignments;
    private final CountStore counts;
    private final Leases leases;
    private final Clock clock;
    private final UuidV7 ids;
    private final BackgroundJob job = new BackgroundJob("shirube-direction-counts", this::draw);

    @Activate
    public DirectionCountsJob(
            @Reference Transactions transactions,
            @Reference(target = CareerSchema.UNIT) PersistenceUnit unit,
            @Reference Keeping keeping,
            @Reference PeopleDirectory directory,
            @Reference Clock clock) {
        this.directory = directory;
        this.directions = new DirectionStore(unit);
        this.alignments = new AlignmentBook(keeping);
        this.ids = new UuidV7(clock);
        this.counts = new CountStore(unit, ids);
        this.leases = new Leases(transactions, "career.lease", clock);
        this.clock = clock;
        job.every(FIRST, PAUSE);
    }

    @Deactivate
    public void stop() {
        job.close();
    }

    /** Draws what is due, now and on this thread. */
    public void look() {
        job.run();
    }

    /** What was drawn last; where nothing was, it is drawn soon. */
    Optional<DirectionCounts> standing() {
        Optional<DirectionCounts> newest = counts.newest();
        if (newest.isEmpty()) {
            job.call();
        }
        return newest;
    }

    private void draw(BooleanSupplier goOn) {
        UUID id = ids.get();
        BooleanSupplier mine = () -> goOn.getAsBoolean() && leases.take(LEASE_NAME, id, LEASE);
        if (!isDue() || !mine.getAsBoolean()) {
            return;
        }
        try {
            if (isDue()) {
                drawNow(mine);
            }
        } finally {
            leases.release(LEASE_NAME, id);
        }
    }

    /** Counts of which nothing could be told need not stand: what was never told cannot be subtracted from. */
    private boolean isDue() {
        return counts.newest()
                .map(newest -> newest.drawn().plusDays(newest.tellsNothing() ? 1 : DirectionDesk.DAYS_BETWEEN_COUNTS))
                .map(next -> !today().isBefore(next))
                .orElse(true);
    }

    private void drawNow(BooleanSupplier goOn) {
        List<DirectionId> parts =
                directions.holdingAround(today()).stream().map(Direction::id).toList();
        if (!parts.isEmpty()) {
            new DirectionCensus(directory, JOB, alignments.people())
                    .count(parts, today(), counts.told(), goOn)
                    .ifPresent(counts::add);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
