// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.application.workshop;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.career.api.workshop.Seat;
import org.shirube.career.api.workshop.Workshop;
import org.shirube.career.api.workshop.WorkshopChange;
import org.shirube.career.api.workshop.WorkshopId;
import org.shirube.career.api.workshop.WorkshopRefusedException;
import org.shirube.career.api.workshop.WorkshopRefusedException.Reason;
import org.shirube.career.core.internal.domain.workshop.Grouping;
import org.shirube.career.core.internal.domain.workshop.Participant;
import org.shirube.career.core.internal.domain.workshop.Timing;
import org.shirube.career.core.internal.persistence.CareerSchema;
import org.shirube.career.core.internal.persistence.workshop.ProgressStore;
import org.shirube.career.core.internal.persistence.workshop.SeatStore;
import org.shirube.career.core.internal.persistence.workshop.WorkshopRow;
import org.shirube.career.core.internal.persistence.workshop.WorkshopStore;
import org.shirube.people.api.PeopleDirectory;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.persistence.PersistenceUnit;
import org.shirube.platform.persistence.Transactions;

/** What the services of workshops have in common: the tables, who leads, groups, and the bell. */
@Component(service = WorkshopBook.class)
public final class WorkshopBook {

    final Transactions transactions;
    final WorkshopStore workshops;
    final SeatStore seats;
    final ProgressStore progress;
    final WorkshopBell bell;
    private final PeopleDirectory directory;
    private final Clock clock;

    /** @param unit referenced so that the tables are there */
    @Activate
    public WorkshopBook(
            @Reference Transactions transactions,
            @Reference(target = CareerSchema.UNIT) PersistenceUnit unit,
            @Reference PeopleDirectory directory,
            @Reference WorkshopBell bell,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.workshops = new WorkshopStore(transactions);
        this.seats = new SeatStore(transactions);
        this.progress = new ProgressStore(transactions);
        this.directory = directory;
        this.bell = bell;
        this.clock = clock;
    }

    /** A workshop that is nobody's business is the same as none. */
    WorkshopRow find(WorkshopId id) {
        return workshops.find(id).orElseThrow(WorkshopBook::none);
    }

    /** The same, for a change of it. */
    WorkshopRow locked(WorkshopId id) {
        return workshops.locked(id).orElseThrow(WorkshopBook::none);
    }

    WorkshopRow planned(WorkshopId id) {
        WorkshopRow row = locked(id);
        if (row.workshop().state() != Workshop.State.PLANNED) {
            throw new WorkshopRefusedException(Reason.NOT_PLANNED);
        }
        return row;
    }

    static AccessDeniedException none() {
        return new AccessDeniedException("a workshop one has no part in");
    }

    static boolean facilitates(Actor actor, Workshop workshop) {
        return workshop.plan().facilitators().stream().anyMatch(lead -> actor.isEmployee(lead.value()));
    }

    static boolean leads(Actor actor, Workshop workshop) {
        return actor.is(Role.HR_ADMIN) || facilitates(actor, workshop);
    }

    /** Whether somebody has a seat. */
    boolean joined(WorkshopId id, @Nullable UUID person) {
        return person != null
                && seats.find(id, person)
                        .filter(seat -> seat.state() == Seat.State.JOINED)
                        .isPresent();
    }

    /** Changes how far it is, which all who are in it see. */
    void set(WorkshopId id, Workshop.State state, @Nullable Timing timing) {
        workshops.set(id, state, timing);
        changed(id);
    }

    /** Tells those in it once the running transaction is committed. */
    void changed(WorkshopId id) {
        long stamp = workshops.press(id);
        transactions.afterCommit(() -> bell.ring(id, WorkshopChange.COURSE, stamp));
    }

    /** Tells those who lead it that a sum changed. */
    void counted(WorkshopId id) {
        long stamp = progress.stamps(List.of(id)).getOrDefault(id, 0L);
        transactions.afterCommit(() -> bell.ring(id, WorkshopChange.PROGRESS, stamp));
    }

    List<Seat> joined(WorkshopId id) {
        return seats.of(id).stream()
                .filter(seat -> seat.state() == Seat.State.JOINED)
                .toList();
    }

    /** Makes groups of everybody with a seat. */
    void group(Actor actor, WorkshopRow row, long seed) {
        WorkshopId id = row.workshop().id();
        Attendants attendants = new Attendants(directory, actor, LocalDate.now(clock));
        List<Participant> people = attendants.of(joined(id));
        List<List<Participant>> groups =
                Grouping.of(people, row.workshop().plan().groupSize(), seed);
        for (int group = 0; group < groups.size(); group++) {
            for (Participant person : groups.get(group)) {
                seats.put(id, Attendants.joined(person, group + 1));
            }
        }
    }

    /** The group of one who joins: 0 while there are none. */
    int groupFor(Actor actor, WorkshopId id, UUID person) {
        List<Seat> there = joined(id);
        int groups = there.stream().mapToInt(Seat::group).max().orElse(0);
        if (groups == 0) {
            return 0;
        }
        Attendants attendants = new Attendants(directory, actor, LocalDate.now(clock));
        return Grouping.place(attendants.groups(there, groups), attendants.of(person)) + 1;
    }
}
