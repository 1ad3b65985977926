// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.shirube.dialogue.api.AppraisalDay;
import org.shirube.dialogue.api.AppraisalDays;
import org.shirube.dialogue.api.AppraisalReceipt;
import org.shirube.dialogue.api.Meeting;
import org.shirube.dialogue.api.MeetingId;
import org.shirube.dialogue.api.Pairing;
import org.shirube.dialogue.core.internal.persistence.AppraisalDayStore;
import org.shirube.dialogue.core.internal.persistence.DialogueSchema;
import org.shirube.dialogue.core.internal.persistence.MeetingRow;
import org.shirube.dialogue.core.internal.persistence.MeetingStore;
import org.shirube.dialogue.core.internal.persistence.PairingStore;
import org.shirube.dialogue.core.internal.persistence.PersonDay;
import org.shirube.people.api.PeopleDirectory;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.api.id.UuidV7;
import org.shirube.platform.api.ledger.ActivityLedger;
import org.shirube.platform.persistence.PersistenceUnit;
import org.shirube.platform.persistence.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the days that were delivered, for as long as they are ahead. */
@Component(service = AppraisalDays.class)
public final class AppraisalDaysService implements AppraisalDays {

    private static final Logger LOG = LoggerFactory.getLogger(AppraisalDaysService.class);

    private final Transactions transactions;
    private final PeopleDirectory directory;
    private final AppraisalWall wall;
    private final Clock clock;
    private final AppraisalDayStore days;
    private final MeetingStore meetings;
    private final PairingStore pairings;
    private final Seats seats;
    private final Happenings happenings;
    private final ScheduledExecutorService sweeper =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "shirube-appraisal-days"));

    @Activate
    public AppraisalDaysService(
            @Reference Transactions transactions,
            @Reference(target = DialogueSchema.UNIT) PersistenceUnit unit,
            @Reference PeopleDirectory directory,
            @Reference AppraisalWall wall,
            @Reference ActivityLedger ledger,
            @Reference RoomBell bell,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.directory = directory;
        this.wall = wall;
        this.clock = clock;
        this.days = new AppraisalDayStore(unit, new UuidV7(clock));
        this.meetings = new MeetingStore(unit);
        this.pairings = new PairingStore(unit);
        this.seats = new Seats(pairings, meetings);
        this.happenings = new Happenings(ledger, transactions, bell);
        sweeper.scheduleWithFixedDelay(this::sweep, 1, 60, TimeUnit.MINUTES);
    }

    @Deactivate
    public void stop() {
        sweeper.shutdownNow();
    }

    @Override
    public AppraisalReceipt deliver(Actor actor, List<AppraisalDay> rows) {
        actor.require("deliver appraisal days", Role.INTEGRATOR, Role.HR_ADMIN);
        LocalDate today = LocalDate.now(clock);
        DeliveredDays delivered = DeliveredDays.read(rows, PeopleByExternalId.on(directory, today), today);
        boolean taken = rows.isEmpty() || delivered.refused().size() < rows.size();
        if (!taken) {
            int known = transactions.call(c -> days.all().size());
            return new AppraisalReceipt(false, known, 0, 0, delivered.refused());
        }
        return transactions.call(c -> {
            Set<PersonDay> fresh = new HashSet<>(delivered.days());
            fresh.removeAll(days.all());
            days.replace(delivered.days());
            int clashes = tell(actor, fresh);
            return new AppraisalReceipt(true, delivered.days().size(), delivered.past(), clashes, delivered.refused());
        });
    }

    /** Tells both of each talk that is planned on one of these days. */
    private int tell(Actor actor, Set<PersonDay> fresh) {
        int clashes = 0;
        for (MeetingRow row : fresh.isEmpty() ? List.<MeetingRow>of() : meetings.notBegun()) {
            Pairing pairing = pairings.find(row.pairing()).orElseThrow();
            boolean clash = wall.days(row.appointment()).stream()
                    .anyMatch(day -> fresh.contains(new PersonDay(pairing.member(), day)));
            if (clash) {
                happenings.mustMove(actor, pairing, row.id());
                clashes++;
            }
        }
        return clashes;
    }

    @Override
    public boolean mustMove(Actor actor, MeetingId id) {
        return transactions.call(c -> {
            Seat seat = seats.at(actor, id);
            MeetingRow row = meetings.find(id).orElseThrow(Seats::denied);
            boolean ahead = row.state() == Meeting.State.PLANNED || row.state() == Meeting.State.PREPARED;
            return ahead && wall.stands(seat.pairing(), row.appointment());
        });
    }

    /** Deletes the days that have passed. */
    void forgetPast() {
        transactions.run(c -> days.forgetBefore(LocalDate.now(clock)));
    }

    private void sweep() {
        try {
            forgetPast();
        } catch (RuntimeException e) {
            LOG.warn("Appraisal days that have passed are kept an hour longer", e);
        }
    }
}
