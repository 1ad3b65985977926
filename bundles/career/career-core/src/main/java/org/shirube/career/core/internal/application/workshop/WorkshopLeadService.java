// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.application.workshop;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.career.api.workshop.Seat;
import org.shirube.career.api.workshop.Workshop;
import org.shirube.career.api.workshop.WorkshopId;
import org.shirube.career.api.workshop.WorkshopLead;
import org.shirube.career.api.workshop.WorkshopPlan;
import org.shirube.career.api.workshop.WorkshopRefusedException;
import org.shirube.career.api.workshop.WorkshopRefusedException.Reason;
import org.shirube.career.core.internal.domain.workshop.Timing;
import org.shirube.career.core.internal.persistence.workshop.WorkshopRow;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.audit.Subject;
import org.shirube.platform.api.ledger.Activity;
import org.shirube.platform.api.ledger.ActivityLedger;

/** Whoever facilitates moves it on. */
@Component
public final class WorkshopLeadService implements WorkshopLead {

    private static final Duration MOST_MORE = Duration.ofMinutes(60);

    private final WorkshopBook book;
    private final ActivityLedger ledger;
    private final Clock clock;

    @Activate
    public WorkshopLeadService(@Reference WorkshopBook book, @Reference ActivityLedger ledger, @Reference Clock clock) {
        this.book = book;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public void start(Actor lead, WorkshopId workshop) {
        book.transactions.run(c -> {
            require(lead, book.find(workshop));
            WorkshopRow row = book.planned(workshop);
            List<Seat> joined = book.joined(workshop);
            if (joined.isEmpty()) {
                throw new WorkshopRefusedException(Reason.NOBODY);
            }
            if (joined.stream().anyMatch(seat -> seat.group() == 0)) {
                book.group(lead, row, workshop.value().getLeastSignificantBits());
            }
            book.set(workshop, Workshop.State.RUNNING, step(row, 1));
            ledger.append(activity("career.workshop.started", lead, workshop));
        });
    }

    @Override
    public void pause(Actor lead, WorkshopId workshop) {
        time(lead, workshop, Timing::paused);
    }

    @Override
    public void resume(Actor lead, WorkshopId workshop) {
        time(lead, workshop, Timing::resumed);
    }

    @Override
    public void extend(Actor lead, WorkshopId workshop, Duration more) {
        if (more.compareTo(Duration.ofMinutes(1)) < 0 || more.compareTo(MOST_MORE) > 0) {
            throw new IllegalArgumentException("1 to 60 minutes more");
        }
        time(lead, workshop, (timing, now) -> timing.extended(more, now));
    }

    @Override
    public void move(Actor lead, WorkshopId workshop, int from, int to) {
        if (to < 1 || to > WorkshopPlan.STEPS) {
            throw new IllegalArgumentException("a step from 1 to " + WorkshopPlan.STEPS);
        }
        book.transactions.run(c -> {
            WorkshopRow row = running(lead, workshop);
            if (timing(row).step() == from) {
                book.set(workshop, Workshop.State.RUNNING, step(row, to));
            }
        });
    }

    @Override
    public void end(Actor lead, WorkshopId workshop) {
        book.transactions.run(c -> {
            running(lead, workshop);
            book.set(workshop, Workshop.State.OVER, null);
            ledger.append(activity("career.workshop.ended", lead, workshop));
        });
    }

    @Override
    public List<Progress> progress(Actor lead, WorkshopId workshop) {
        require(lead, book.find(workshop));
        return book.progress.of(workshop);
    }

    @Override
    public List<Seat> seats(Actor lead, WorkshopId workshop) {
        require(lead, book.find(workshop));
        return book.joined(workshop);
    }

    private void time(Actor lead, WorkshopId workshop, BiFunction<Timing, Instant, Timing> change) {
        book.transactions.run(c -> {
            Timing before = timing(running(lead, workshop));
            Timing after = change.apply(before, now());
            if (!after.equals(before)) {
                book.set(workshop, Workshop.State.RUNNING, after);
            }
        });
    }

    private Timing step(WorkshopRow row, int step) {
        int minutes = row.workshop().plan().minutes().get(step - 1);
        return Timing.of(step, Duration.ofMinutes(minutes), now());
    }

    private WorkshopRow running(Actor lead, WorkshopId workshop) {
        require(lead, book.find(workshop));
        WorkshopRow row = book.locked(workshop);
        if (row.timing() == null) {
            throw new WorkshopRefusedException(Reason.NOT_RUNNING);
        }
        return row;
    }

    private static Timing timing(WorkshopRow row) {
        Timing timing = row.timing();
        if (timing == null) {
            throw new WorkshopRefusedException(Reason.NOT_RUNNING);
        }
        return timing;
    }

    private static void require(Actor lead, WorkshopRow row) {
        if (!WorkshopBook.leads(lead, row.workshop())) {
            throw WorkshopBook.none();
        }
    }

    private static Activity activity(String kind, Actor actor, WorkshopId id) {
        return new Activity(kind, new Subject("career.workshop", id.value()), actor, Map.of());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
