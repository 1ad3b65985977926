// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.dialogue.api.CheckIn;
import org.shirube.dialogue.api.Closing;
import org.shirube.dialogue.api.Meeting;
import org.shirube.dialogue.api.MeetingId;
import org.shirube.dialogue.api.MeetingRoom;
import org.shirube.dialogue.api.Note;
import org.shirube.dialogue.api.Room;
import org.shirube.dialogue.api.RoomChange;
import org.shirube.dialogue.api.TalkRatio;
import org.shirube.dialogue.api.Written;
import org.shirube.dialogue.core.internal.persistence.DialogueSchema;
import org.shirube.dialogue.core.internal.persistence.MeetingRow;
import org.shirube.dialogue.core.internal.persistence.MeetingStore;
import org.shirube.dialogue.core.internal.persistence.PairingStore;
import org.shirube.dialogue.core.internal.persistence.RoomStamps;
import org.shirube.dialogue.core.internal.persistence.TodoStore;
import org.shirube.dialogue.core.internal.persistence.WordsStore;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.audit.AuditTrail;
import org.shirube.platform.api.audit.Subject;
import org.shirube.platform.api.id.UuidV7;
import org.shirube.platform.api.ledger.ActivityLedger;
import org.shirube.platform.api.seal.Seals;
import org.shirube.platform.persistence.PersistenceUnit;
import org.shirube.platform.persistence.Transactions;

/** The room of a talk. */
@Component(service = MeetingRoom.class)
public final class MeetingRoomService implements MeetingRoom {

    private static final Duration EARLY = Duration.ofMinutes(15);

    private final Transactions transactions;
    private final AuditTrail audit;
    private final Clock clock;
    private final RoomBell bell;
    private final MeetingStore meetings;
    private final MeetingWords words;
    private final MeetingViews views;
    private final NoteWriting writing;
    private final SealedTodos todos;
    private final Seats seats;
    private final Happenings happenings;
    private final Ending ending;
    private final ReadLog reads;
    private final RoomStamps stamps;

    @Activate
    public MeetingRoomService(
            @Reference Transactions transactions,
            @Reference(target = DialogueSchema.UNIT) PersistenceUnit unit,
            @Reference Seals seals,
            @Reference ActivityLedger ledger,
            @Reference AuditTrail audit,
            @Reference RoomBell bell,
            @Reference AppraisalWall wall,
            @Reference Clock clock) {
        UuidV7 ids = new UuidV7(clock);
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
        this.bell = bell;
        this.meetings = new MeetingStore(unit);
        this.words = new MeetingWords(seals, new WordsStore(unit, ids));
        this.views = new MeetingViews(words);
        this.todos = new SealedTodos(seals, new TodoStore(unit), ids);
        this.seats = new Seats(new PairingStore(unit), meetings);
        this.happenings = new Happenings(ledger, transactions, bell);
        this.writing = new NoteWriting(words, happenings, clock);
        this.ending = new Ending(
                meetings, words, todos, new Planner(meetings, happenings, wall, clock, ids), happenings, clock);
        this.reads = new ReadLog(clock);
        this.stamps = new RoomStamps(transactions);
    }

    @Override
    public Room enter(Actor actor, MeetingId id) {
        return transactions.call(c -> {
            Seat seat = seats.at(actor, id);
            MeetingRow row = meetings.find(id).orElseThrow(Seats::denied);
            MeetingWords.Read read = words.read(row, seat.me());
            if (read.isOf(seat.other()) && reads.isNew(actor, id)) {
                audit.record(
                        actor,
                        "dialogue.read",
                        new Subject("employee", seat.other().value()),
                        "meeting " + id);
            }
            return new Room(
                    MeetingViews.of(seat.pairing(), row, read.themes()),
                    read.notes(),
                    read.checkIns(),
                    todos.open(row.pairing()));
        });
    }

    @Override
    public Meeting begin(Actor actor, MeetingId id) {
        return transactions.call(c -> {
            Seat seat = seats.at(actor, id);
            MeetingRow row = meetings.lock(id);
            if (row.state() == Meeting.State.PLANNED || row.state() == Meeting.State.PREPARED) {
                row = held(seat, row);
            } else if (row.state() != Meeting.State.HELD) {
                throw new IllegalStateException("the talk is over");
            }
            return views.of(seat.pairing(), row);
        });
    }

    private MeetingRow held(Seat seat, MeetingRow row) {
        Instant now = clock.instant();
        if (now.isBefore(row.appointment().starts().minus(EARLY))) {
            throw new IllegalStateException("the talk is not yet to begin");
        }
        happenings.meeting(seat, "held", row.id(), Map.of());
        return meetings.become(row.id(), Meeting.State.HELD, now);
    }

    @Override
    public Written write(Actor actor, MeetingId id, Note base, String text) {
        NoteWriting.require(text);
        return transactions.call(c -> {
            Seat seat = seats.at(actor, id);
            return writing.write(meetings.lock(id), base, text, seat.me());
        });
    }

    @Override
    public void checkIn(Actor actor, MeetingId id, CheckIn checkIn) {
        transactions.run(c -> {
            Seat seat = seats.at(actor, id);
            words.writeCheckIn(meetings.lock(id), checkIn, seat.me(), clock.instant());
            happenings.changed(id);
        });
    }

    @Override
    public Meeting close(Actor actor, MeetingId id, Closing closing) {
        return transactions.call(c -> {
            Seat seat = seats.at(actor, id);
            return views.of(seat.pairing(), ending.close(seat, meetings.lock(id), closing));
        });
    }

    @Override
    public Meeting clarity(Actor member, MeetingId id, int clarity) {
        if (clarity < 1 || clarity > 5) {
            throw new IllegalArgumentException("clarity is 1 to 5");
        }
        return transactions.call(c -> {
            Seat seat = seats.at(member, id);
            if (!seat.asMember()) {
                throw new AccessDeniedException("clarity is the member's to say");
            }
            requireTalk(meetings.lock(id));
            happenings.meeting(seat, "clarity", id, Map.of("clarity", Integer.toString(clarity)));
            return views.of(seat.pairing(), meetings.clarity(id, clarity));
        });
    }

    @Override
    public Meeting ratio(Actor actor, MeetingId id, TalkRatio ratio) {
        return transactions.call(c -> {
            Seat seat = seats.at(actor, id);
            requireTalk(meetings.lock(id));
            happenings.changed(id);
            return views.of(seat.pairing(), meetings.ratio(id, seat.asMember(), ratio));
        });
    }

    private static void requireTalk(MeetingRow row) {
        if (row.state() != Meeting.State.HELD && row.state() != Meeting.State.CLOSED) {
            throw new IllegalStateException("the talk has not taken place");
        }
    }

    @Override
    public AutoCloseable watch(Actor actor, MeetingId id, Consumer<RoomChange> changed) {
        seats.at(actor, id);
        return bell.watch(id, stamps.of(List.of(id)).getOrDefault(id, 0L), changed);
    }
}
