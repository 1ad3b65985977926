// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.career.api.Stages;
import org.shirube.dialogue.api.Cadence;
import org.shirube.dialogue.api.Meeting;
import org.shirube.dialogue.api.Pairing;
import org.shirube.dialogue.api.PairingId;
import org.shirube.dialogue.api.PairingKind;
import org.shirube.dialogue.api.PairingState;
import org.shirube.dialogue.api.Pairings;
import org.shirube.dialogue.core.internal.persistence.DialogueSchema;
import org.shirube.dialogue.core.internal.persistence.MeetingStore;
import org.shirube.dialogue.core.internal.persistence.PairingStore;
import org.shirube.dialogue.core.internal.persistence.SharedThemeStore;
import org.shirube.dialogue.core.internal.persistence.TodoStore;
import org.shirube.dialogue.core.internal.persistence.WordsStore;
import org.shirube.people.api.EmployeeId;
import org.shirube.people.api.EmploymentStatus;
import org.shirube.people.api.PeopleDirectory;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.id.UuidV7;
import org.shirube.platform.api.ledger.ActivityLedger;
import org.shirube.platform.api.seal.Seals;
import org.shirube.platform.persistence.PersistenceUnit;
import org.shirube.platform.persistence.Transactions;

/** Who talks with whom. */
@Component(service = Pairings.class)
public final class PairingsService implements Pairings {

    private final Transactions transactions;
    private final Clock clock;
    private final PeopleDirectory directory;
    private final PairingStore pairings;
    private final Seats seats;
    private final Followers followers;
    private final PairingBook book;
    private final Happenings happenings;
    private final UuidV7 ids;

    @Activate
    public PairingsService(
            @Reference Transactions transactions,
            @Reference(target = DialogueSchema.UNIT) PersistenceUnit unit,
            @Reference PeopleDirectory directory,
            @Reference Stages stages,
            @Reference Seals seals,
            @Reference ActivityLedger ledger,
            @Reference RoomBell bell,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
        this.directory = directory;
        this.ids = new UuidV7(clock);
        this.pairings = new PairingStore(unit);
        MeetingStore meetings = new MeetingStore(unit);
        MeetingWords words = new MeetingWords(seals, new WordsStore(unit, ids));
        this.seats = new Seats(pairings, meetings);
        this.happenings = new Happenings(ledger, transactions, bell);
        this.book = new PairingBook(
                pairings,
                meetings,
                words,
                new SealedTodos(seals, new TodoStore(unit), ids),
                new SharedThemeStore(unit, ids),
                happenings,
                stages,
                clock);
        this.followers = new Followers(transactions, directory, pairings, book, clock, ids);
    }

    @Override
    public List<PairingState> mine(Actor actor) {
        Optional<EmployeeId> me = actor.person().map(EmployeeId::new);
        if (me.isEmpty()) {
            return List.of();
        }
        followers.follow(actor, me.get());
        return transactions.call(c -> pairings.open(me.get()).stream()
                .map(pairing -> book.state(actor, pairing))
                .sorted(Comparator.comparing((PairingState state) ->
                                !state.pairing().member().equals(me.get()))
                        .thenComparing(PairingsService::dueOn))
                .toList());
    }

    private static Instant dueOn(PairingState state) {
        Meeting next = state.next();
        Instant last = state.lastHeld();
        if (next != null) {
            return next.appointment().starts();
        }
        return last == null ? Instant.EPOCH : last;
    }

    @Override
    public PairingState pairing(Actor actor, PairingId id) {
        return transactions.call(c -> book.state(actor, seats.at(actor, id).pairing()));
    }

    @Override
    public Pairing open(Actor member, EmployeeId partner, PairingKind kind, Cadence cadence) {
        EmployeeId me = Seats.person(member);
        if (kind == PairingKind.MANAGER || partner.equals(me)) {
            throw new IllegalArgumentException(
                    "the directory says who the manager is, and nobody talks with themselves");
        }
        LocalDate today = LocalDate.now(clock);
        if (!present(member, partner, today)) {
            throw new IllegalArgumentException("nobody who is here");
        }
        return transactions.call(c -> {
            boolean there = pairings.open(me).stream()
                    .anyMatch(pairing ->
                            pairing.member().equals(me) && pairing.partner().equals(partner));
            if (there) {
                throw new IllegalArgumentException("there is a pairing with that person");
            }
            Pairing pairing = new Pairing(new PairingId(ids.get()), me, partner, kind, cadence, today, null);
            return book.open(member, pairing);
        });
    }

    private boolean present(Actor actor, EmployeeId person, LocalDate today) {
        return directory
                .employee(actor, person, today)
                .filter(employee -> employee.status() != EmploymentStatus.LEFT)
                .isPresent();
    }

    @Override
    public Pairing keep(Actor actor, PairingId id, Cadence cadence) {
        return transactions.call(c -> {
            Seat seat = seats.at(actor, id);
            pairings.keep(id, cadence);
            happenings.pairing(actor, "kept", seat.pairing());
            return seats.at(actor, id).pairing();
        });
    }

    @Override
    public void end(Actor actor, PairingId id) {
        transactions.run(c -> {
            Seat seat = seats.at(actor, id);
            if (seat.pairing().kind() == PairingKind.MANAGER) {
                throw new IllegalArgumentException("the directory says who the manager is");
            }
            if (seat.pairing().open()) {
                book.end(actor, seat.pairing());
            }
        });
    }
}
