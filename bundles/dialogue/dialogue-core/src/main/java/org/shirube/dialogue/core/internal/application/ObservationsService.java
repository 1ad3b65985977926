// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import java.time.Clock;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.dialogue.api.NewObservation;
import org.shirube.dialogue.api.Observation;
import org.shirube.dialogue.api.ObservationId;
import org.shirube.dialogue.api.Observations;
import org.shirube.dialogue.api.PairingId;
import org.shirube.dialogue.core.internal.persistence.DialogueSchema;
import org.shirube.dialogue.core.internal.persistence.MeetingStore;
import org.shirube.dialogue.core.internal.persistence.ObservationRow;
import org.shirube.dialogue.core.internal.persistence.ObservationStore;
import org.shirube.dialogue.core.internal.persistence.PairingStore;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.audit.AuditTrail;
import org.shirube.platform.api.audit.Subject;
import org.shirube.platform.api.id.UuidV7;
import org.shirube.platform.api.seal.Circle;
import org.shirube.platform.api.seal.Seals;
import org.shirube.platform.persistence.PersistenceUnit;
import org.shirube.platform.persistence.Transactions;

/** Keeps the scenes that the two of a pairing saw of each other. */
@Component(service = Observations.class)
public final class ObservationsService implements Observations {

    private static final String BETWEEN = "\u001f";

    private final Transactions transactions;
    private final Seals seals;
    private final AuditTrail audit;
    private final ObservationStore store;
    private final MeetingStore meetings;
    private final Seats seats;
    private final RoomNews news;
    private final UuidV7 ids;

    @Activate
    public ObservationsService(
            @Reference Transactions transactions,
            @Reference(target = DialogueSchema.UNIT) PersistenceUnit unit,
            @Reference Seals seals,
            @Reference AuditTrail audit,
            @Reference RoomBell bell,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.seals = seals;
        this.audit = audit;
        this.store = new ObservationStore(unit);
        this.meetings = new MeetingStore(unit);
        this.seats = new Seats(new PairingStore(unit), meetings);
        this.news = new RoomNews(transactions, bell);
        this.ids = new UuidV7(clock);
    }

    @Override
    public Observation note(Actor actor, PairingId pairing, NewObservation seen) {
        return transactions.call(c -> {
            Seat seat = seats.at(actor, pairing);
            ObservationId id = new ObservationId(ids.get());
            byte[] sealed = seals.seal(MeetingWords.ofOne(seat.me()), place(id), text(seen));
            store.add(new ObservationRow(id, pairing, seat.me(), seen.on(), false, sealed));
            return new Observation(id, pairing, seat.me(), seen, false);
        });
    }

    @Override
    public Observation share(Actor actor, ObservationId id) {
        return transactions.call(c -> {
            ObservationRow row = own(actor, id);
            Observation observation = open(row);
            if (!row.shared()) {
                String text = text(observation.seen());
                store.share(id, seals.seal(MeetingWords.ofBoth(row.pairing()), place(id), text));
                Subject other = new Subject(
                        "employee", seats.at(actor, row.pairing()).other().value());
                audit.record(actor, "dialogue.observation.shared", other, "observation " + id);
                news.changedIn(row.pairing(), meetings);
            }
            return new Observation(id, row.pairing(), row.author(), observation.seen(), true);
        });
    }

    @Override
    public void remove(Actor actor, ObservationId id) {
        transactions.run(c -> {
            if (own(actor, id).shared()) {
                throw new IllegalStateException("it was shared");
            }
            store.remove(id);
        });
    }

    @Override
    public List<Observation> of(Actor actor, PairingId pairing) {
        return transactions.call(c -> {
            Seat seat = seats.at(actor, pairing);
            return store.readableFor(seat.me(), pairing, MOST).stream()
                    .map(this::open)
                    .toList();
        });
    }

    private ObservationRow own(Actor actor, ObservationId id) {
        ObservationRow row = store.find(id).orElseThrow(Seats::denied);
        if (!row.author().equals(seats.at(actor, row.pairing()).me())) {
            throw Seats.denied();
        }
        return row;
    }

    private Observation open(ObservationRow row) {
        Circle circle = row.shared() ? MeetingWords.ofBoth(row.pairing()) : MeetingWords.ofOne(row.author());
        String[] parts = seals.open(circle, place(row.id()), row.sealed()).split(BETWEEN, -1);
        NewObservation.Kind kind = NewObservation.Kind.valueOf(parts[0]);
        NewObservation seen = new NewObservation(row.on(), kind, parts[1], parts[2], parts[3]);
        return new Observation(row.id(), row.pairing(), row.author(), seen, row.shared());
    }

    /** The separator is a control character, which no text of an observation contains. */
    private static String text(NewObservation seen) {
        return String.join(BETWEEN, seen.kind().name(), seen.scene(), seen.action(), seen.effect());
    }

    private static String place(ObservationId id) {
        return "observation/" + id;
    }
}
