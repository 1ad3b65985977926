// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import java.time.Clock;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.dialogue.api.Agenda;
import org.shirube.dialogue.api.GuestRoom;
import org.shirube.dialogue.api.GuestRooms;
import org.shirube.dialogue.api.MeetingId;
import org.shirube.dialogue.api.Note;
import org.shirube.dialogue.api.Written;
import org.shirube.dialogue.core.internal.domain.GuestDoor;
import org.shirube.dialogue.core.internal.persistence.DialogueSchema;
import org.shirube.dialogue.core.internal.persistence.MeetingStore;
import org.shirube.dialogue.core.internal.persistence.PairingStore;
import org.shirube.dialogue.core.internal.persistence.RoomStamps;
import org.shirube.dialogue.core.internal.persistence.SitInStore;
import org.shirube.dialogue.core.internal.persistence.WordsStore;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.audit.AuditTrail;
import org.shirube.platform.api.audit.Subject;
import org.shirube.platform.api.id.UuidV7;
import org.shirube.platform.api.ledger.ActivityLedger;
import org.shirube.platform.api.seal.Seals;
import org.shirube.platform.persistence.PersistenceUnit;
import org.shirube.platform.persistence.Transactions;

/** The room of a talk for those who sit in. */
@Component(service = GuestRooms.class)
public final class GuestRoomsService implements GuestRooms {

    private final Transactions transactions;
    private final AuditTrail audit;
    private final RoomBell bell;
    private final RoomStamps stamps;
    private final MeetingWords words;
    private final NoteWriting writing;
    private final GuestSeats guests;
    private final ReadLog reads;

    @Activate
    public GuestRoomsService(
            @Reference Transactions transactions,
            @Reference(target = DialogueSchema.UNIT) PersistenceUnit unit,
            @Reference Seals seals,
            @Reference ActivityLedger ledger,
            @Reference AuditTrail audit,
            @Reference RoomBell bell,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.audit = audit;
        this.bell = bell;
        this.stamps = new RoomStamps(transactions);
        this.words = new MeetingWords(seals, new WordsStore(unit, new UuidV7(clock)));
        this.writing = new NoteWriting(words, new Happenings(ledger, transactions, bell), clock);
        this.guests = new GuestSeats(new PairingStore(unit), new MeetingStore(unit), new SitInStore(unit), clock);
        this.reads = new ReadLog(clock);
    }

    @Override
    public GuestRoom enter(Actor guest, MeetingId id) {
        return transactions.call(c -> {
            GuestSeat seat = guests.at(guest, id);
            MeetingWords.Shared shared = words.shared(seat.meeting());
            if (reads.isNew(guest, id)) {
                record(seat, seat.pairing().member());
                record(seat, seat.pairing().partner());
            }
            return new GuestRoom(
                    seat.sitIn(),
                    seat.pairing().member(),
                    seat.pairing().partner(),
                    seat.meeting().appointment(),
                    Agenda.usual(seat.meeting().appointment().minutes()),
                    shared.themes(),
                    shared.notes(),
                    GuestDoor.closes(seat.meeting().appointment()));
        });
    }

    private void record(GuestSeat seat, EmployeeId whose) {
        Subject subject = new Subject("employee", whose.value());
        audit.record(
                seat.actor(),
                "dialogue.sit-in.read",
                subject,
                "meeting " + seat.meeting().id());
    }

    @Override
    public Written write(Actor guest, MeetingId id, Note base, String text) {
        NoteWriting.require(text);
        return transactions.call(c -> {
            GuestSeat seat = guests.locked(guest, id);
            if (base.key().own()) {
                throw Seats.denied();
            }
            return writing.write(seat.meeting(), base, text, seat.me());
        });
    }

    @Override
    public AutoCloseable watch(Actor guest, MeetingId id, Runnable changed) {
        transactions.run(c -> guests.at(guest, id));
        return bell.watch(id, stamps.of(List.of(id)).getOrDefault(id, 0L), change -> changed.run());
    }
}
