// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.application.workshop;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.career.api.workshop.Course;
import org.shirube.career.api.workshop.OwnWorkshop;
import org.shirube.career.api.workshop.RoleTalk;
import org.shirube.career.api.workshop.Seat;
import org.shirube.career.api.workshop.Workshop;
import org.shirube.career.api.workshop.WorkshopChange;
import org.shirube.career.api.workshop.WorkshopId;
import org.shirube.career.api.workshop.WorkshopPlan;
import org.shirube.career.api.workshop.WorkshopRefusedException;
import org.shirube.career.api.workshop.WorkshopRefusedException.Reason;
import org.shirube.career.api.workshop.WorkshopRoom;
import org.shirube.career.api.workshop.Workshops;
import org.shirube.career.core.internal.domain.workshop.Timing;
import org.shirube.career.core.internal.persistence.workshop.WorkshopRow;
import org.shirube.people.api.Employee;
import org.shirube.people.api.EmployeeId;
import org.shirube.people.api.OrganisationUnit;
import org.shirube.people.api.PeopleDirectory;
import org.shirube.people.api.Post;
import org.shirube.people.api.UnitId;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.actor.Actor;

/** People come, and are in it. */
@Component
public final class WorkshopsService implements Workshops {

    private final WorkshopBook book;
    private final RoleTalkShelf shelf;
    private final PeopleDirectory directory;
    private final Clock clock;

    @Activate
    public WorkshopsService(
            @Reference WorkshopBook book,
            @Reference RoleTalkShelf shelf,
            @Reference PeopleDirectory directory,
            @Reference Clock clock) {
        this.book = book;
        this.shelf = shelf;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public List<OwnWorkshop> mine(Actor member) {
        UUID person = employee(member);
        Map<WorkshopId, Seat.State> said = book.seats.by(person);
        Set<UnitId> units = units(member, person);
        List<OwnWorkshop> coming = new ArrayList<>();
        List<OwnWorkshop> past = new ArrayList<>();
        for (WorkshopRow row : book.workshops.around(person, MOST)) {
            Workshop workshop = row.workshop();
            Seat.State seat = said.get(workshop.id());
            boolean facilitates = WorkshopBook.facilitates(member, workshop);
            if (seat != null || facilitates || isOpenTo(workshop, units)) {
                (isPast(workshop) ? past : coming).add(new OwnWorkshop(workshop, seat, facilitates));
            }
        }
        Collections.reverse(coming);
        coming.addAll(past);
        return coming;
    }

    private boolean isPast(Workshop workshop) {
        boolean calledOff = workshop.state() == Workshop.State.CANCELLED
                && workshop.plan().starts().isBefore(clock.instant());
        return calledOff || workshop.state() == Workshop.State.OVER;
    }

    private static boolean isOpenTo(Workshop workshop, Set<UnitId> units) {
        Set<UnitId> wanted = workshop.plan().units();
        return wanted.isEmpty() || !Collections.disjoint(wanted, units);
    }

    /** The units of all posts, and all above them. */
    private Set<UnitId> units(Actor actor, UUID person) {
        LocalDate today = LocalDate.now(clock);
        Set<UnitId> units = new HashSet<>();
        directory.employee(actor, new EmployeeId(person), today).map(Employee::posts).orElse(List.of()).stream()
                .map(Post::unit)
                .flatMap(unit -> directory.path(actor, unit, today).stream())
                .map(OrganisationUnit::id)
                .forEach(units::add);
        return units;
    }

    @Override
    public void join(Actor member, WorkshopId workshop) {
        UUID person = employee(member);
        book.transactions.run(c -> {
            Workshop there = book.locked(workshop).workshop();
            Optional<Seat> seat = book.seats.find(workshop, person);
            if (seat.filter(said -> said.state() == Seat.State.JOINED).isPresent()) {
                return;
            }
            if (seat.isEmpty() && !isOpenTo(there, units(member, person))) {
                throw WorkshopBook.none();
            }
            check(member, there);
            int group = book.groupFor(member, workshop, person);
            book.seats.put(workshop, new Seat(new EmployeeId(person), Seat.State.JOINED, group));
            book.changed(workshop);
        });
    }

    private static void check(Actor member, Workshop workshop) {
        if (workshop.state() != Workshop.State.PLANNED && workshop.state() != Workshop.State.RUNNING) {
            throw new WorkshopRefusedException(Reason.NOT_PLANNED);
        }
        if (WorkshopBook.facilitates(member, workshop)) {
            throw new WorkshopRefusedException(Reason.FACILITATES);
        }
        if (!workshop.room()) {
            throw new WorkshopRefusedException(Reason.FULL);
        }
    }

    @Override
    public void decline(Actor member, WorkshopId workshop) {
        UUID person = employee(member);
        book.transactions.run(c -> {
            Seat seat = book.seats.find(workshop, person).orElseThrow(WorkshopBook::none);
            book.planned(workshop);
            book.seats.put(workshop, new Seat(seat.person(), Seat.State.DECLINED, 0));
            book.changed(workshop);
        });
    }

    @Override
    public WorkshopRoom enter(Actor member, WorkshopId workshop) {
        WorkshopRow row = book.find(workshop);
        List<Seat> seats = book.joined(workshop);
        Optional<Seat> own = seats.stream()
                .filter(seat -> member.isEmployee(seat.person().value()))
                .findFirst();
        boolean leads = WorkshopBook.leads(member, row.workshop());
        if (own.isEmpty() && !leads) {
            throw WorkshopBook.none();
        }
        int group = own.map(Seat::group).orElse(0);
        List<EmployeeId> members = seats.stream()
                .filter(seat -> group > 0 && seat.group() == group)
                .map(Seat::person)
                .toList();
        return new WorkshopRoom(
                row.workshop(), course(row.timing()), leads, own.isPresent(), group, members, talks(row));
    }

    private @Nullable Course course(@Nullable Timing timing) {
        if (timing == null) {
            return null;
        }
        Instant now = clock.instant();
        return new Course(timing.step(), timing.runs(), (int) timing.left(now).toSeconds());
    }

    private List<RoleTalk> talks(WorkshopRow row) {
        Workshop workshop = row.workshop();
        Timing timing = row.timing();
        if (workshop.state() == Workshop.State.OVER) {
            return shelf.shown(workshop.id(), 1, WorkshopPlan.STEPS);
        }
        return timing == null ? List.of() : shelf.shown(workshop.id(), timing.step(), timing.step());
    }

    @Override
    public AutoCloseable watch(Actor member, WorkshopId workshop, Consumer<WorkshopChange> changed) {
        WorkshopRow row = book.find(workshop);
        boolean leads = WorkshopBook.leads(member, row.workshop());
        if (!leads && !book.joined(workshop, member.employee())) {
            throw WorkshopBook.none();
        }
        AutoCloseable course = book.bell.watch(workshop, WorkshopChange.COURSE, row.stamp(), changed);
        if (!leads) {
            return course;
        }
        long counted = book.progress.stamps(List.of(workshop)).getOrDefault(workshop, 0L);
        AutoCloseable progress = book.bell.watch(workshop, WorkshopChange.PROGRESS, counted, changed);
        return () -> {
            course.close();
            progress.close();
        };
    }

    private static UUID employee(Actor actor) {
        return actor.person().orElseThrow(() -> new AccessDeniedException("a workshop without being an employee"));
    }
}
