// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import java.time.Clock;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.dialogue.api.MeetingId;
import org.shirube.dialogue.api.Pairing;
import org.shirube.dialogue.api.SitIn;
import org.shirube.dialogue.api.SitInId;
import org.shirube.dialogue.api.SitInInvitation;
import org.shirube.dialogue.api.SitIns;
import org.shirube.dialogue.core.internal.domain.GuestDoor;
import org.shirube.dialogue.core.internal.persistence.DialogueSchema;
import org.shirube.dialogue.core.internal.persistence.MeetingRow;
import org.shirube.dialogue.core.internal.persistence.MeetingStore;
import org.shirube.dialogue.core.internal.persistence.PairingStore;
import org.shirube.dialogue.core.internal.persistence.SitInStore;
import org.shirube.people.api.EmployeeId;
import org.shirube.people.api.PeopleDirectory;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.audit.AuditTrail;
import org.shirube.platform.api.id.UuidV7;
import org.shirube.platform.api.ledger.ActivityLedger;
import org.shirube.platform.persistence.PersistenceUnit;
import org.shirube.platform.persistence.Transactions;

/** Who is asked into a talk. */
@Component(service = SitIns.class)
public final class SitInsService implements SitIns {

    private final Transactions transactions;
    private final Clock clock;
    private final MeetingStore meetings;
    private final PairingStore pairings;
    private final SitInStore sitIns;
    private final Seats seats;
    private final GuestBook book;

    @Activate
    public SitInsService(
            @Reference Transactions transactions,
            @Reference(target = DialogueSchema.UNIT) PersistenceUnit unit,
            @Reference PeopleDirectory directory,
            @Reference ActivityLedger ledger,
            @Reference AuditTrail audit,
            @Reference RoomBell bell,
            @Reference Clock clock) {
        UuidV7 ids = new UuidV7(clock);
        this.transactions = transactions;
        this.clock = clock;
        this.meetings = new MeetingStore(unit);
        this.pairings = new PairingStore(unit);
        this.sitIns = new SitInStore(unit);
        Happenings happenings = new Happenings(ledger, transactions, bell);
        this.seats = new Seats(pairings, meetings);
        this.book = new GuestBook(sitIns, directory, audit, happenings, clock, ids);
    }

    @Override
    public SitIn propose(Actor actor, MeetingId meeting, EmployeeId guest) {
        return transactions.call(c -> {
            Seat seat = seats.at(actor, meeting);
            return book.propose(seat, meetings.lock(meeting), guest);
        });
    }

    @Override
    public SitIn consent(Actor member, SitInId id) {
        return answer(member, id, true);
    }

    @Override
    public SitIn refuse(Actor member, SitInId id) {
        return answer(member, id, false);
    }

    private SitIn answer(Actor member, SitInId id, boolean yes) {
        return transactions.call(c -> {
            Seat seat = seats.at(member, meetingOf(id));
            if (!seat.asMember()) {
                throw Seats.denied();
            }
            MeetingRow row = meetings.lock(meetingOf(id));
            return book.answer(seat, row, sitIns.find(id).orElseThrow(Seats::denied), yes);
        });
    }

    @Override
    public SitIn accept(Actor guest, SitInId id) {
        return reply(guest, id, true);
    }

    @Override
    public SitIn decline(Actor guest, SitInId id) {
        return reply(guest, id, false);
    }

    private SitIn reply(Actor guest, SitInId id, boolean comes) {
        return transactions.call(c -> {
            EmployeeId me = Seats.person(guest);
            MeetingRow row = meetings.lock(meetingOf(id));
            SitIn sitIn = sitIns.find(id)
                    .filter(found -> found.guest().equals(me))
                    .filter(found -> found.state() != SitIn.State.PROPOSED)
                    .orElseThrow(Seats::denied);
            return book.reply(new Seat(guest, me, pairing(row)), row, sitIn, comes);
        });
    }

    @Override
    public SitIn withdraw(Actor actor, SitInId id) {
        return transactions.call(c -> {
            Seat seat = seats.at(actor, meetingOf(id));
            meetings.lock(meetingOf(id));
            return book.withdraw(seat, sitIns.find(id).orElseThrow(Seats::denied));
        });
    }

    private MeetingId meetingOf(SitInId id) {
        return sitIns.meetingOf(id).orElseThrow(Seats::denied);
    }

    private Pairing pairing(MeetingRow row) {
        return pairings.find(row.pairing()).orElseThrow(Seats::denied);
    }

    @Override
    public List<SitIn> of(Actor actor, MeetingId meeting) {
        return transactions.call(c -> {
            seats.at(actor, meeting);
            return sitIns.of(meeting);
        });
    }

    @Override
    public List<SitInInvitation> asked(Actor member) {
        return transactions.call(c -> member.person()
                .map(EmployeeId::new)
                .map(me -> invitations(sitIns.forMember(me)))
                .orElse(List.of()));
    }

    @Override
    public List<SitInInvitation> invitations(Actor guest) {
        return transactions.call(c -> guest.person()
                .map(EmployeeId::new)
                .map(me -> invitations(sitIns.forGuest(me)))
                .orElse(List.of()));
    }

    /** Talks whose time has gone by without anybody opening them are over for guests as well. */
    private List<SitInInvitation> invitations(List<SitIn> all) {
        return all.stream()
                .map(this::invitation)
                .filter(talk -> clock.instant().isBefore(GuestDoor.closes(talk.appointment())))
                .toList();
    }

    private SitInInvitation invitation(SitIn sitIn) {
        MeetingRow row = meetings.find(sitIn.meeting()).orElseThrow(Seats::denied);
        Pairing pairing = pairing(row);
        boolean open = GuestDoor.open(sitIn.state(), row.state(), pairing.open(), row.appointment(), clock.instant());
        return new SitInInvitation(
                sitIn,
                pairing.member(),
                pairing.partner(),
                row.appointment(),
                GuestDoor.opens(row.appointment()),
                open);
    }
}
