// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.dialogue.api.FormerPairing;
import org.shirube.dialogue.api.HandedOver;
import org.shirube.dialogue.api.Handover;
import org.shirube.dialogue.api.Handovers;
import org.shirube.dialogue.api.Pairing;
import org.shirube.dialogue.api.PairingId;
import org.shirube.dialogue.api.PairingKind;
import org.shirube.dialogue.api.Theme;
import org.shirube.dialogue.core.internal.persistence.DialogueSchema;
import org.shirube.dialogue.core.internal.persistence.HandoverRow;
import org.shirube.dialogue.core.internal.persistence.HandoverStore;
import org.shirube.dialogue.core.internal.persistence.MeetingRow;
import org.shirube.dialogue.core.internal.persistence.MeetingStore;
import org.shirube.dialogue.core.internal.persistence.PairingStore;
import org.shirube.dialogue.core.internal.persistence.TodoStore;
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

/** Hands over what is the member's, for as long as the member wants. */
@Component(service = Handovers.class)
public final class HandoversService implements Handovers {

    private static final int MOST_TALKS = 100;

    private final Transactions transactions;
    private final Seals seals;
    private final AuditTrail audit;
    private final Clock clock;
    private final PairingStore pairings;
    private final MeetingStore meetings;
    private final HandoverStore handovers;
    private final MeetingWords words;
    private final SealedTodos todos;
    private final Seats seats;
    private final Happenings happenings;
    private final ReadLog reads;

    @Activate
    public HandoversService(
            @Reference Transactions transactions,
            @Reference(target = DialogueSchema.UNIT) PersistenceUnit unit,
            @Reference Seals seals,
            @Reference ActivityLedger ledger,
            @Reference AuditTrail audit,
            @Reference RoomBell bell,
            @Reference Clock clock) {
        UuidV7 ids = new UuidV7(clock);
        this.transactions = transactions;
        this.seals = seals;
        this.audit = audit;
        this.clock = clock;
        this.pairings = new PairingStore(unit);
        this.meetings = new MeetingStore(unit);
        this.handovers = new HandoverStore(unit, ids);
        this.words = new MeetingWords(seals, new WordsStore(unit, ids));
        this.todos = new SealedTodos(seals, new TodoStore(unit), ids);
        this.seats = new Seats(pairings, meetings);
        this.happenings = new Happenings(ledger, transactions, bell);
        this.reads = new ReadLog(clock);
    }

    @Override
    public List<FormerPairing> former(Actor actor) {
        return transactions.call(c -> actor.person()
                .map(EmployeeId::new)
                .map(me -> pairings.ended(me).stream()
                        .map(pairing -> former(me, pairing))
                        .toList())
                .orElse(List.of()));
    }

    private FormerPairing former(EmployeeId me, Pairing pairing) {
        Optional<Pairing> successor = pairing.member().equals(me)
                ? pairings.withManager(me).filter(to -> follows(pairing, to))
                : Optional.empty();
        Handover decided = successor
                .flatMap(to -> handovers.find(pairing.id(), to.id()))
                .map(this::open)
                .orElse(null);
        return new FormerPairing(pairing, meetings.talks(pairing.id()), successor.orElse(null), decided);
    }

    /** Whether one is the member's pairing with a manager before, and the other that with the manager of today. */
    private static boolean follows(Pairing from, Pairing to) {
        return from.kind() == PairingKind.MANAGER
                && to.kind() == PairingKind.MANAGER
                && !from.open()
                && to.open()
                && from.member().equals(to.member())
                && !from.partner().equals(to.partner());
    }

    @Override
    public Handover decide(
            Actor member, PairingId from, PairingId to, boolean withTodos, boolean withThemes, String letter) {
        String text = letter.strip();
        if (text.length() > Handover.MAX_LETTER) {
            throw new IllegalArgumentException("a letter has at most " + Handover.MAX_LETTER + " characters");
        }
        return transactions.call(c -> {
            Seat former = seats.at(member, from);
            Seat now = seats.at(member, to);
            if (!former.asMember() || !now.asMember()) {
                throw Seats.denied();
            }
            if (!follows(former.pairing(), now.pairing())) {
                throw new IllegalArgumentException("the one did not follow the other as a manager");
            }
            byte[] sealed = text.isEmpty() ? null : seals.seal(MeetingWords.ofBoth(to), place(from), text);
            HandoverRow row = handovers.decide(from, to, withTodos, withThemes, sealed, clock.instant());
            tell(now, row);
            return open(row);
        });
    }

    private void tell(Seat seat, HandoverRow row) {
        Map<String, String> facts = Map.of(
                "todos", Boolean.toString(row.todos()),
                "themes", Boolean.toString(row.themes()),
                "letter", Boolean.toString(row.letter() != null));
        happenings.handover(seat, facts);
        meetings.pending(row.to()).forEach(talk -> happenings.changed(talk.id()));
        Subject member = new Subject("employee", seat.me().value());
        audit.record(seat.actor(), "dialogue.handover.decided", member, "pairing " + row.to());
    }

    @Override
    public List<HandedOver> read(Actor partner, PairingId to) {
        return transactions.call(c -> {
            Seat seat = seats.at(partner, to);
            if (seat.asMember() || !seat.pairing().open()) {
                return List.of();
            }
            List<HandoverRow> rows = handovers.to(to).stream()
                    .filter(row -> !open(row).nothing())
                    .toList();
            if (!rows.isEmpty() && reads.isNew(partner, to.value())) {
                Subject member = new Subject("employee", seat.other().value());
                audit.record(partner, "dialogue.handover.read", member, "pairing " + to);
            }
            rows.forEach(row -> handovers.read(row.from(), to, clock.instant()));
            return rows.stream().map(this::handedOver).toList();
        });
    }

    private HandedOver handedOver(HandoverRow row) {
        Pairing from = pairings.find(row.from()).orElseThrow(Seats::denied);
        return new HandedOver(
                from.partner(),
                row.todos()
                        ? todos.open(from.id()).stream()
                                .filter(todo -> todo.owner().equals(from.member()))
                                .toList()
                        : List.of(),
                row.themes() ? themes(from) : List.of(),
                open(row).letter());
    }

    private List<HandedOver.ThemeDay> themes(Pairing from) {
        return meetings.lastTalks(from.id(), MOST_TALKS).stream()
                .flatMap(talk -> words.themes(talk).stream()
                        .filter(theme -> theme.by().equals(from.member()))
                        .map(theme -> themeDay(talk, theme)))
                .toList();
    }

    private HandedOver.ThemeDay themeDay(MeetingRow talk, Theme theme) {
        LocalDate day = LocalDate.ofInstant(talk.appointment().starts(), clock.getZone());
        return new HandedOver.ThemeDay(day, theme.key());
    }

    private Handover open(HandoverRow row) {
        byte @Nullable [] sealed = row.letter();
        String letter = sealed == null ? "" : seals.open(MeetingWords.ofBoth(row.to()), place(row.from()), sealed);
        return new Handover(row.from(), row.to(), row.todos(), row.themes(), letter, row.readAt());
    }

    private static String place(PairingId from) {
        return "handover/" + from + "/letter";
    }
}
