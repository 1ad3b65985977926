// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.dialogue.api.Appointment;
import org.shirube.dialogue.api.Meeting;
import org.shirube.dialogue.api.MeetingId;
import org.shirube.dialogue.api.Meetings;
import org.shirube.dialogue.api.PairingId;
import org.shirube.dialogue.api.Theme;
import org.shirube.dialogue.core.internal.persistence.DialogueSchema;
import org.shirube.dialogue.core.internal.persistence.MeetingRow;
import org.shirube.dialogue.core.internal.persistence.MeetingStore;
import org.shirube.dialogue.core.internal.persistence.PairingStore;
import org.shirube.dialogue.core.internal.persistence.WordsStore;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.id.UuidV7;
import org.shirube.platform.api.ledger.ActivityLedger;
import org.shirube.platform.api.page.Page;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.platform.api.seal.Seals;
import org.shirube.platform.persistence.PersistenceUnit;
import org.shirube.platform.persistence.Transactions;

/** Plans, prepares, calls off and lists talks. */
@Component(service = Meetings.class)
public final class MeetingsService implements Meetings {

    private final Transactions transactions;
    private final Clock clock;
    private final MeetingStore meetings;
    private final MeetingWords words;
    private final MeetingViews views;
    private final Seats seats;
    private final Happenings happenings;
    private final Planner planner;

    @Activate
    public MeetingsService(
            @Reference Transactions transactions,
            @Reference(target = DialogueSchema.UNIT) PersistenceUnit unit,
            @Reference Seals seals,
            @Reference ActivityLedger ledger,
            @Reference RoomBell bell,
            @Reference AppraisalWall wall,
            @Reference Clock clock) {
        UuidV7 ids = new UuidV7(clock);
        this.transactions = transactions;
        this.clock = clock;
        this.meetings = new MeetingStore(unit);
        this.words = new MeetingWords(seals, new WordsStore(unit, ids));
        this.views = new MeetingViews(words);
        this.seats = new Seats(new PairingStore(unit), meetings);
        this.happenings = new Happenings(ledger, transactions, bell);
        this.planner = new Planner(meetings, happenings, wall, clock, ids);
    }

    @Override
    public Meeting plan(Actor actor, PairingId pairing, Appointment appointment) {
        return transactions.call(c -> {
            Seat seat = seats.at(actor, pairing);
            return views.of(seat.pairing(), planner.plan(seat, appointment));
        });
    }

    @Override
    public Meeting move(Actor actor, MeetingId id, Appointment appointment) {
        return transactions.call(c -> {
            Seat seat = seats.at(actor, id);
            return views.of(seat.pairing(), planner.move(seat, meetings.lock(id), appointment));
        });
    }

    @Override
    public Meeting cancel(Actor actor, MeetingId id, String word) {
        return end(actor, id, word, Meeting.State.CANCELLED, "cancelled");
    }

    @Override
    public Meeting missed(Actor actor, MeetingId id, String word) {
        return end(actor, id, word, Meeting.State.MISSED, "missed");
    }

    private Meeting end(Actor actor, MeetingId id, String word, Meeting.State state, String what) {
        if (word.length() > MAX_WORD) {
            throw new IllegalArgumentException("at most " + MAX_WORD + " characters");
        }
        return transactions.call(c -> {
            Seat seat = seats.at(actor, id);
            MeetingRow row = meetings.lock(id);
            if (row.state() != Meeting.State.PLANNED && row.state() != Meeting.State.PREPARED) {
                throw new IllegalStateException("the talk has begun or is over");
            }
            words.writeReason(row, word, seat.me(), clock.instant());
            happenings.meeting(seat, what, id, Map.of());
            return views.of(seat.pairing(), meetings.become(id, state, clock.instant()));
        });
    }

    @Override
    public Meeting setThemes(Actor actor, MeetingId id, List<Theme> themes) {
        if (themes.size() > MAX_THEMES) {
            throw new IllegalArgumentException("at most " + MAX_THEMES + " themes");
        }
        return transactions.call(c -> {
            Seat seat = seats.at(actor, id);
            MeetingRow row = meetings.lock(id);
            if (!MeetingViews.of(seat.pairing(), row, List.of()).pending()) {
                throw new IllegalStateException("the talk is over");
            }
            List<Theme> all = Themes.set(seat, words.themes(row), themes);
            words.writeThemes(row, all, seat.me(), clock.instant());
            happenings.meeting(seat, "prepared", id, Map.of("themes", Integer.toString(all.size())));
            return views.of(seat.pairing(), row.state() == Meeting.State.HELD ? row : prepared(row, all));
        });
    }

    private MeetingRow prepared(MeetingRow row, List<Theme> themes) {
        Meeting.State state = themes.isEmpty() ? Meeting.State.PLANNED : Meeting.State.PREPARED;
        return meetings.become(row.id(), state, clock.instant());
    }

    @Override
    public Meeting meeting(Actor actor, MeetingId id) {
        return transactions.call(c -> {
            Seat seat = seats.at(actor, id);
            return views.of(seat.pairing(), meetings.find(id).orElseThrow(Seats::denied));
        });
    }

    @Override
    public Page<Meeting> of(Actor actor, PairingId pairing, PageRequest page) {
        return transactions.call(c -> {
            Seat seat = seats.at(actor, pairing);
            return meetings.of(pairing, page).map(row -> views.of(seat.pairing(), row));
        });
    }
}
