// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.dialogue.api.ClarityPoint;
import org.shirube.dialogue.api.Meeting;
import org.shirube.dialogue.api.MeetingId;
import org.shirube.dialogue.api.Observation;
import org.shirube.dialogue.api.Observations;
import org.shirube.dialogue.api.PairingId;
import org.shirube.dialogue.api.SharedTheme;
import org.shirube.dialogue.api.SharedThemes;
import org.shirube.dialogue.api.Theme;
import org.shirube.dialogue.api.ThreadHead;
import org.shirube.dialogue.api.Year;
import org.shirube.dialogue.api.Years;
import org.shirube.dialogue.core.internal.domain.Due;
import org.shirube.dialogue.core.internal.persistence.DialogueSchema;
import org.shirube.dialogue.core.internal.persistence.HistoryStore;
import org.shirube.dialogue.core.internal.persistence.MeetingRow;
import org.shirube.dialogue.core.internal.persistence.MeetingStore;
import org.shirube.dialogue.core.internal.persistence.PairingStore;
import org.shirube.dialogue.core.internal.persistence.TodoStore;
import org.shirube.dialogue.core.internal.persistence.WordsStore;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.audit.AuditTrail;
import org.shirube.platform.api.id.UuidV7;
import org.shirube.platform.api.ledger.ActivityLedger;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.platform.api.seal.Seals;
import org.shirube.platform.persistence.PersistenceUnit;
import org.shirube.platform.persistence.Transactions;

/** Puts a year together out of its talks, and says when it is time to look back on it. */
@Component(service = Years.class)
public final class YearsService implements Years {

    private static final int THEMES_FOR_TWO = 30;

    private final Transactions transactions;
    private final Clock clock;
    private final Observations observations;
    private final SharedThemes sharedThemes;
    private final MeetingStore meetings;
    private final HistoryStore history;
    private final MeetingWords words;
    private final MeetingViews views;
    private final SealedTodos todos;
    private final Seats seats;
    private final Happenings happenings;
    private final Readings readings;

    @Activate
    public YearsService(
            @Reference Transactions transactions,
            @Reference(target = DialogueSchema.UNIT) PersistenceUnit unit,
            @Reference Observations observations,
            @Reference SharedThemes sharedThemes,
            @Reference Seals seals,
            @Reference ActivityLedger ledger,
            @Reference AuditTrail audit,
            @Reference RoomBell bell,
            @Reference Clock clock) {
        UuidV7 ids = new UuidV7(clock);
        this.transactions = transactions;
        this.clock = clock;
        this.observations = observations;
        this.sharedThemes = sharedThemes;
        this.meetings = new MeetingStore(unit);
        this.history = new HistoryStore(unit);
        this.words = new MeetingWords(seals, new WordsStore(unit, ids));
        this.views = new MeetingViews(words);
        this.todos = new SealedTodos(seals, new TodoStore(unit), ids);
        this.seats = new Seats(new PairingStore(unit), meetings);
        this.happenings = new Happenings(ledger, transactions, bell);
        this.readings = new Readings(audit, clock);
    }

    @Override
    public Meeting dedicate(Actor actor, MeetingId id, Meeting.Kind kind) {
        return transactions.call(c -> {
            Seat seat = seats.at(actor, id);
            MeetingRow row = meetings.lock(id);
            if (!views.of(seat.pairing(), row).pending()) {
                throw new IllegalStateException("the talk is over");
            }
            if (row.kind() == kind) {
                return views.of(seat.pairing(), row);
            }
            happenings.meeting(seat, "dedicated", id, Map.of("to", kind.name()));
            return views.of(seat.pairing(), meetings.dedicate(id, kind));
        });
    }

    @Override
    public boolean annualDue(Actor actor, PairingId pairing) {
        return transactions.call(c -> {
            Seat seat = seats.at(actor, pairing);
            LocalDate last = history.lastAnnual(pairing, clock.instant())
                    .map(this::day)
                    .orElse(seat.pairing().since());
            return seat.pairing().open()
                    && Due.annual(last, LocalDate.now(clock))
                    && meetings.pending(pairing).stream().noneMatch(row -> row.kind() == Meeting.Kind.ANNUAL);
        });
    }

    @Override
    public Year before(Actor actor, MeetingId id) {
        return transactions.call(c -> {
            Seat seat = seats.at(actor, id);
            MeetingRow talk = meetings.find(id).orElseThrow(Seats::denied);
            LocalDate last = history.lastAnnual(
                            talk.pairing(), talk.appointment().starts())
                    .map(this::day)
                    .orElse(null);
            return year(seat, Due.yearFrom(day(talk), last), day(talk));
        });
    }

    @Override
    public Year upTo(Actor actor, PairingId pairing, LocalDate to) {
        return transactions.call(c -> year(seats.at(actor, pairing), to.minusYears(1), to));
    }

    private Year year(Seat seat, LocalDate from, LocalDate to) {
        PairingId pairing = seat.pairing().id();
        List<MeetingRow> talks = new ArrayList<>(history.between(pairing, start(from), start(to), MOST));
        List<ClarityPoint> clarity =
                talks.stream().flatMap(YearsService::clarity).toList();
        Collections.reverse(talks);
        readings.read(seat, "a year");
        return new Year(
                pairing,
                from,
                to,
                talks.size(),
                themes(pairing, talks),
                todos.decided(pairing, start(from), start(to), MOST),
                clarity,
                scenes(seat.actor(), pairing, from, to),
                shared(seat.actor(), pairing, from, to));
    }

    private List<ThreadHead> themes(PairingId pairing, List<MeetingRow> newestFirst) {
        Map<MeetingId, List<Theme>> themes =
                words.themes(pairing, newestFirst.stream().map(MeetingRow::id).toList());
        return ThemeCount.of(newestFirst, themes).stream()
                .sorted(Comparator.comparing(ThreadHead::talks).reversed().thenComparing(head -> head.key()
                        .key()))
                .toList();
    }

    private List<Observation> scenes(Actor actor, PairingId pairing, LocalDate from, LocalDate to) {
        return observations.of(actor, pairing).stream()
                .filter(Observation::shared)
                .filter(scene ->
                        !scene.seen().on().isBefore(from) && scene.seen().on().isBefore(to))
                .toList();
    }

    private List<SharedTheme> shared(Actor actor, PairingId pairing, LocalDate from, LocalDate to) {
        return sharedThemes.of(actor, pairing, PageRequest.first(THEMES_FOR_TWO)).items().stream()
                .filter(theme -> !theme.since().isAfter(to))
                .filter(theme -> theme.ended() == null || !theme.ended().isBefore(from))
                .toList();
    }

    private static Stream<ClarityPoint> clarity(MeetingRow talk) {
        return Stream.ofNullable(talk.clarity())
                .map(value -> new ClarityPoint(talk.appointment().starts(), value));
    }

    private LocalDate day(MeetingRow talk) {
        return LocalDate.ofInstant(talk.appointment().starts(), clock.getZone());
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
