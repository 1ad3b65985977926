// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.application.workshop;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.career.api.workshop.Seat;
import org.shirube.career.api.workshop.Workshop;
import org.shirube.career.api.workshop.WorkshopDesk;
import org.shirube.career.api.workshop.WorkshopId;
import org.shirube.career.api.workshop.WorkshopPlan;
import org.shirube.career.api.workshop.WorkshopRefusedException;
import org.shirube.career.api.workshop.WorkshopRefusedException.Reason;
import org.shirube.career.api.workshop.Workshops;
import org.shirube.career.core.internal.persistence.workshop.WorkshopRow;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.api.audit.Subject;
import org.shirube.platform.api.id.UuidV7;
import org.shirube.platform.api.ledger.Activity;
import org.shirube.platform.api.ledger.ActivityLedger;

/** HR prepares. */
@Component
public final class WorkshopDeskService implements WorkshopDesk {

    private final WorkshopBook book;
    private final ActivityLedger ledger;
    private final UuidV7 ids;

    @Activate
    public WorkshopDeskService(@Reference WorkshopBook book, @Reference ActivityLedger ledger, @Reference Clock clock) {
        this.book = book;
        this.ledger = ledger;
        this.ids = new UuidV7(clock);
    }

    @Override
    public List<Workshop> all(Actor hr) {
        require(hr);
        return book.workshops.newest(Workshops.MOST).stream()
                .map(WorkshopRow::workshop)
                .toList();
    }

    @Override
    public Workshop workshop(Actor hr, WorkshopId workshop) {
        require(hr);
        return book.find(workshop).workshop();
    }

    @Override
    public Workshop create(Actor hr, WorkshopPlan plan) {
        require(hr);
        WorkshopId id = new WorkshopId(ids.get());
        return book.transactions.call(c -> {
            book.workshops.add(id, plan);
            ledger.append(activity("career.workshop.planned", id, hr));
            return book.find(id).workshop();
        });
    }

    @Override
    public void change(Actor hr, WorkshopId workshop, WorkshopPlan plan) {
        require(hr);
        book.transactions.run(c -> {
            book.planned(workshop);
            book.workshops.change(workshop, plan);
            book.changed(workshop);
        });
    }

    @Override
    public void cancel(Actor hr, WorkshopId workshop) {
        require(hr);
        book.transactions.run(c -> {
            book.planned(workshop);
            book.set(workshop, Workshop.State.CANCELLED, null);
            ledger.append(activity("career.workshop.cancelled", workshop, hr));
        });
    }

    @Override
    public List<Seat> seats(Actor hr, WorkshopId workshop) {
        require(hr);
        return book.seats.of(workshop);
    }

    @Override
    public void invite(Actor hr, WorkshopId workshop, Set<EmployeeId> people) {
        require(hr);
        book.transactions.run(c -> {
            Set<EmployeeId> leads = open(workshop).workshop().plan().facilitators();
            List<EmployeeId> known =
                    book.seats.of(workshop).stream().map(Seat::person).toList();
            people.stream()
                    .filter(person -> !known.contains(person) && !leads.contains(person))
                    .forEach(person -> book.seats.put(workshop, new Seat(person, Seat.State.INVITED, 0)));
        });
    }

    @Override
    public void remove(Actor hr, WorkshopId workshop, EmployeeId person) {
        require(hr);
        book.transactions.run(c -> {
            book.planned(workshop);
            book.seats.remove(workshop, person);
            book.changed(workshop);
        });
    }

    @Override
    public void group(Actor hr, WorkshopId workshop, long seed) {
        require(hr);
        book.transactions.run(c -> {
            book.group(hr, open(workshop), seed);
            book.changed(workshop);
        });
    }

    @Override
    public void move(Actor hr, WorkshopId workshop, EmployeeId person, int group) {
        require(hr);
        book.transactions.run(c -> {
            open(workshop);
            List<Seat> seats = book.joined(workshop);
            if (seats.stream().noneMatch(seat -> seat.person().equals(person))) {
                throw new WorkshopRefusedException(Reason.NO_SEAT);
            }
            int groups = seats.stream().mapToInt(Seat::group).max().orElse(0);
            if (group < 1 || group > groups + 1) {
                throw new IllegalArgumentException("there are " + groups + " groups, not " + group);
            }
            book.seats.put(workshop, new Seat(person, Seat.State.JOINED, group));
            book.changed(workshop);
        });
    }

    /** One that is to come or goes on, and that nobody else changes meanwhile. */
    private WorkshopRow open(WorkshopId workshop) {
        WorkshopRow row = book.locked(workshop);
        Workshop.State state = row.workshop().state();
        if (state != Workshop.State.PLANNED && state != Workshop.State.RUNNING) {
            throw new WorkshopRefusedException(Reason.NOT_PLANNED);
        }
        return row;
    }

    private static Activity activity(String kind, WorkshopId id, Actor actor) {
        return new Activity(kind, new Subject("career.workshop", id.value()), actor, Map.of());
    }

    private static void require(Actor hr) {
        hr.require("preparing workshops", Role.HR_ADMIN);
    }
}
