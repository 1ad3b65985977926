// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.request;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.mentoring.api.SchemeId;
import org.shirube.mentoring.api.SchemePlan;
import org.shirube.mentoring.api.request.Pair;
import org.shirube.mentoring.api.request.PairId;
import org.shirube.mentoring.core.internal.application.Happenings;
import org.shirube.mentoring.core.internal.domain.FirstDate;
import org.shirube.mentoring.core.internal.persistence.MentoringSchema;
import org.shirube.mentoring.core.internal.persistence.PairRow;
import org.shirube.mentoring.core.internal.persistence.PairStore;
import org.shirube.mentoring.core.internal.persistence.PlaceStore;
import org.shirube.mentoring.core.internal.persistence.ProfileRow;
import org.shirube.mentoring.core.internal.persistence.ProfileStore;
import org.shirube.mentoring.core.internal.persistence.RequestRow;
import org.shirube.mentoring.core.internal.persistence.RequestStore;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.audit.Subject;
import org.shirube.platform.api.id.UuidV7;
import org.shirube.platform.api.ledger.ActivityLedger;
import org.shirube.platform.persistence.PersistenceUnit;
import org.shirube.platform.persistence.Transactions;

/** Begins and ends pairs, with everything that hangs on it, in the running transaction. */
@Component(service = PairBook.class)
public final class PairBook {

    final PairStore pairs;
    final PlaceStore places;
    final RequestStore requests;
    private final ProfileStore profiles;
    private final TalkBell bell;
    private final TalkPlaces talkPlaces;
    private final Transactions transactions;
    private final Happenings happenings;
    private final Clock clock;
    private final UuidV7 ids;

    /** @param unit referenced so that the tables are there */
    @Activate
    public PairBook(
            @Reference Transactions transactions,
            @Reference(target = MentoringSchema.UNIT) PersistenceUnit unit,
            @Reference TalkBell bell,
            @Reference TalkPlaces talkPlaces,
            @Reference ActivityLedger ledger,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.bell = bell;
        this.talkPlaces = talkPlaces;
        this.pairs = new PairStore(transactions);
        this.places = new PlaceStore(transactions);
        this.requests = new RequestStore(transactions);
        this.profiles = new ProfileStore(transactions);
        this.happenings = new Happenings(ledger);
        this.clock = clock;
        this.ids = new UuidV7(clock);
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Both have said yes and there is room, which is locked. */
    void begin(Actor actor, SchemePlan plan, RequestRow request) {
        LocalDate today = LocalDate.now(clock);
        PairId id = new PairId(ids.get());
        pairs.add(new PairRow(
                id,
                request.scheme(),
                request.seeker(),
                request.offerer(),
                Pair.State.RUNNING,
                today,
                today.plusMonths(plan.months()),
                null,
                null,
                0,
                first(request),
                null,
                false));
        places.take(request.scheme(), request.seeker(), request.offerer());
        tell(actor, id, request.scheme(), "begun");
        transactions.afterCommit(bell::ring);
    }

    /** Not where one of them was told to meet somebody else, or does. */
    private Instant first(RequestRow request) {
        List<EmployeeId> both = List.of(request.seeker(), request.offerer());
        List<Instant> taken = new ArrayList<>(pairs.firsts(both, now()));
        talkPlaces.first().ifPresent(place -> both.forEach(person -> taken.addAll(place.booked(person))));
        return FirstDate.of(times(request.seeker()), times(request.offerer()), clock.instant(), taken);
    }

    private FirstDate.Person times(EmployeeId person) {
        return new FirstDate.Person(
                profiles.find(person).map(ProfileRow::times).orElse(0),
                profiles.zone(person).orElseGet(clock::getZone));
    }

    /** Ends it where it goes on; whoever waits for the place that is free is asked. */
    void end(Actor actor, PairRow pair) {
        places.lock(pair.scheme(), pair.seeker(), pair.offerer());
        if (pairs.end(pair.id(), now())) {
            places.release(pair.scheme(), pair.seeker(), pair.offerer());
            tell(actor, pair.id(), pair.scheme(), "ended");
            openWaiting(actor, pair.scheme(), pair.offerer());
            transactions.afterCommit(bell::ring);
        }
    }

    /** Asks those who wait longest, as many as there are places that nobody is asked for. */
    void openWaiting(Actor actor, SchemeId scheme, EmployeeId offerer) {
        int free = places.left(scheme, offerer) - requests.open(scheme, offerer);
        if (free > 0) {
            requests.openWaiting(scheme, offerer, free)
                    .forEach(id -> happenings.add(
                            actor,
                            "mentoring.request.opened",
                            new Subject("mentoring.request", id.value()),
                            Map.of("scheme", scheme.toString())));
        }
    }

    private void tell(Actor actor, PairId id, SchemeId scheme, String what) {
        happenings.add(
                actor,
                "mentoring.pair." + what,
                new Subject("mentoring.pair", id.value()),
                Map.of("scheme", scheme.toString()));
    }
}
