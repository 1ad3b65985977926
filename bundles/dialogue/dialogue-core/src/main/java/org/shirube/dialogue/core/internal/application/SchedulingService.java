// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.career.api.Stages;
import org.shirube.dialogue.api.Appointment;
import org.shirube.dialogue.api.Errand;
import org.shirube.dialogue.api.Meeting;
import org.shirube.dialogue.api.MeetingId;
import org.shirube.dialogue.api.Pairing;
import org.shirube.dialogue.api.PairingId;
import org.shirube.dialogue.api.PlannedTalk;
import org.shirube.dialogue.api.Scheduling;
import org.shirube.dialogue.core.internal.domain.Due;
import org.shirube.dialogue.core.internal.persistence.DialogueSchema;
import org.shirube.dialogue.core.internal.persistence.MeetingRow;
import org.shirube.dialogue.core.internal.persistence.MeetingStore;
import org.shirube.dialogue.core.internal.persistence.PairingStore;
import org.shirube.dialogue.core.internal.persistence.SchedulerStore;
import org.shirube.dialogue.core.internal.persistence.SharedThemeStore;
import org.shirube.dialogue.core.internal.persistence.TodoStore;
import org.shirube.dialogue.core.internal.persistence.WordsStore;
import org.shirube.people.api.EmployeeId;
import org.shirube.people.api.PeopleDirectory;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.audit.AuditTrail;
import org.shirube.platform.api.audit.Subject;
import org.shirube.platform.api.id.UuidV7;
import org.shirube.platform.api.ledger.ActivityLedger;
import org.shirube.platform.api.seal.Seals;
import org.shirube.platform.api.visibility.VisibilityGrants;
import org.shirube.platform.persistence.PersistenceUnit;
import org.shirube.platform.persistence.Transactions;

/** Dates of talks, for those who schedule for others. It opens no seal. */
@Component(service = Scheduling.class)
public final class SchedulingService implements Scheduling {

    private static final Actor FOLLOWING = Actor.system("dialogue.scheduling");

    private final Transactions transactions;
    private final VisibilityGrants grants;
    private final AuditTrail audit;
    private final AppraisalWall wall;
    private final Clock clock;
    private final PairingStore pairings;
    private final MeetingStore meetings;
    private final SchedulerStore schedulers;
    private final ErrandSeats seats;
    private final Followers followers;
    private final Happenings happenings;
    private final Planner planner;
    private final ReadLog reads;

    @Activate
    public SchedulingService(
            @Reference Transactions transactions,
            @Reference(target = DialogueSchema.UNIT) PersistenceUnit unit,
            @Reference PeopleDirectory directory,
            @Reference VisibilityGrants grants,
            @Reference Stages stages,
            @Reference Seals seals,
            @Reference ActivityLedger ledger,
            @Reference AuditTrail audit,
            @Reference RoomBell bell,
            @Reference AppraisalWall wall,
            @Reference Clock clock) {
        UuidV7 ids = new UuidV7(clock);
        this.transactions = transactions;
        this.grants = grants;
        this.audit = audit;
        this.wall = wall;
        this.clock = clock;
        this.pairings = new PairingStore(unit);
        this.meetings = new MeetingStore(unit);
        this.schedulers = new SchedulerStore(transactions);
        this.seats = new ErrandSeats(pairings, meetings, grants);
        this.happenings = new Happenings(ledger, transactions, bell);
        this.planner = new Planner(meetings, happenings, wall, clock, ids);
        this.reads = new ReadLog(clock);
        PairingBook book = new PairingBook(
                pairings,
                meetings,
                new MeetingWords(seals, new WordsStore(unit, ids)),
                new SealedTodos(seals, new TodoStore(unit), ids),
                new SharedThemeStore(unit, ids),
                happenings,
                stages,
                clock);
        this.followers = new Followers(transactions, directory, pairings, book, clock, ids);
    }

    @Override
    public List<Errand> errands(Actor assistant) {
        List<EmployeeId> givers = grants.received(assistant).stream()
                .filter(grant -> grant.what().equals(GRANT))
                .map(grant -> new EmployeeId(grant.owner()))
                .toList();
        givers.forEach(giver -> followers.follow(FOLLOWING, giver));
        return transactions.call(c -> givers.stream()
                .flatMap(giver -> errands(assistant, giver))
                .sorted(Comparator.comparing((Errand errand) -> errand.giver().value())
                        .thenComparing(errand -> !errand.due()))
                .toList());
    }

    private Stream<Errand> errands(Actor assistant, EmployeeId giver) {
        return pairings.open(giver).stream()
                .flatMap(pairing -> seats.seat(assistant, pairing).stream())
                .filter(seat -> seat.me().equals(giver))
                .map(this::errand);
    }

    private Errand errand(Seat seat) {
        Pairing pairing = seat.pairing();
        if (reads.isNew(seat.actor(), pairing.id().value())) {
            record(seat, "viewed", "pairing " + pairing.id());
        }
        List<MeetingRow> pending = meetings.pending(pairing.id());
        List<PlannedTalk> planned = pending.stream()
                .filter(SchedulingService::ahead)
                .map(row -> talk(pairing, row))
                .toList();
        boolean due = pending.isEmpty() && Due.talk(pairing.cadence(), last(pairing), LocalDate.now(clock));
        return new Errand(
                pairing.id(),
                seat.me(),
                pairing.member(),
                pairing.partner(),
                pairing.kind(),
                pairing.cadence(),
                due,
                planned);
    }

    private LocalDate last(Pairing pairing) {
        return meetings.lastTalks(pairing.id(), 1).stream()
                .map(row -> LocalDate.ofInstant(row.appointment().starts(), clock.getZone()))
                .findFirst()
                .orElse(pairing.since());
    }

    private static boolean ahead(MeetingRow row) {
        return row.state() == Meeting.State.PLANNED || row.state() == Meeting.State.PREPARED;
    }

    private PlannedTalk talk(Pairing pairing, MeetingRow row) {
        boolean mustMove = ahead(row) && wall.stands(pairing, row.appointment());
        return new PlannedTalk(row.id(), pairing.id(), row.appointment(), mustMove);
    }

    @Override
    public PlannedTalk plan(Actor assistant, PairingId pairing, Appointment appointment) {
        return transactions.call(c -> {
            Seat seat = seats.at(assistant, pairing);
            MeetingRow row = planner.plan(seat, appointment);
            acted(seat, row);
            record(seat, "planned", "meeting " + row.id());
            return talk(seat.pairing(), row);
        });
    }

    @Override
    public PlannedTalk move(Actor assistant, MeetingId id, Appointment appointment) {
        return transactions.call(c -> {
            Seat seat = seats.at(assistant, id);
            MeetingRow row = planner.move(seat, meetings.lock(id), appointment);
            acted(seat, row);
            record(seat, "moved", "meeting " + id);
            return talk(seat.pairing(), row);
        });
    }

    @Override
    public void callOff(Actor assistant, MeetingId id) {
        transactions.run(c -> {
            Seat seat = seats.at(assistant, id);
            if (!ahead(meetings.lock(id))) {
                throw new IllegalStateException("the talk has begun or is over");
            }
            acted(seat, meetings.become(id, Meeting.State.CANCELLED, clock.instant()));
            happenings.meeting(seat, "cancelled", id, Map.of());
            record(seat, "cancelled", "meeting " + id);
        });
    }

    /** Who did it hears of what others change about it later, not of their own doing. */
    private void acted(Seat seat, MeetingRow row) {
        schedulers.acted(row.id(), Seats.person(seat.actor()), row.changes());
    }

    /** In the trails of both, because the dates are both people's. */
    private void record(Seat seat, String what, String detail) {
        Stream.of(seat.pairing().member(), seat.pairing().partner())
                .forEach(person -> audit.record(
                        seat.actor(), "dialogue.schedule." + what, new Subject("employee", person.value()), detail));
    }
}
