// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.application.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.career.api.ChangedElsewhereException;
import org.shirube.career.api.LimitReachedException;
import org.shirube.career.api.plan.Alignment;
import org.shirube.career.api.plan.Direction;
import org.shirube.career.api.plan.DirectionCounts;
import org.shirube.career.api.plan.DirectionDesk;
import org.shirube.career.api.plan.DirectionId;
import org.shirube.career.api.plan.DirectionText;
import org.shirube.career.api.plan.Directions;
import org.shirube.career.api.plan.Plan;
import org.shirube.career.core.internal.application.Members;
import org.shirube.career.core.internal.application.keep.Keeping;
import org.shirube.career.core.internal.persistence.CareerSchema;
import org.shirube.career.core.internal.persistence.direction.DirectionStore;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.api.audit.Subject;
import org.shirube.platform.api.id.UuidV7;
import org.shirube.platform.api.ledger.Activity;
import org.shirube.platform.api.ledger.ActivityLedger;
import org.shirube.platform.persistence.PersistenceUnit;
import org.shirube.platform.persistence.Transactions;

/** HR publishes; everybody reads, and relates to it what they like. */
@Component
public final class DirectionService implements Directions, DirectionDesk {

    private static final String PUBLISHED = "career.direction.published";
    private static final String WITHDRAWN = "career.direction.withdrawn";
    private static final String RELATED = "career.plan.changed";

    private final Transactions transactions;
    private final DirectionStore store;
    private final AlignmentBook alignments;
    private final DirectionCountsJob job;
    private final ActivityLedger ledger;
    private final Clock clock;
    private final UuidV7 ids;

    @Activate
    public DirectionService(
            @Reference Transactions transactions,
            @Reference(target = CareerSchema.UNIT) PersistenceUnit unit,
            @Reference Keeping keeping,
            @Reference DirectionCountsJob job,
            @Reference ActivityLedger ledger,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.store = new DirectionStore(unit);
        this.alignments = new AlignmentBook(keeping);
        this.job = job;
        this.ledger = ledger;
        this.clock = clock;
        this.ids = new UuidV7(clock);
    }

    @Override
    public List<Direction> current(Actor reader, LocalDate day) {
        return store.holding(day);
    }

    @Override
    public List<Alignment> own(Actor member) {
        return alignments.all(Members.of(member));
    }

    @Override
    public Alignment relate(Actor member, DirectionId direction, Alignment.Kind kind, UUID item, String why) {
        EmployeeId person = Members.of(member);
        if (why.strip().length() > Plan.LONGEST) {
            throw new IllegalArgumentException("at most " + Plan.LONGEST + " characters");
        }
        if (store.published().noneMatch(some -> some.id().equals(direction))) {
            throw new IllegalArgumentException("this part of the direction is not published");
        }
        return transactions.call(c -> {
            Alignment related =
                    alignments.put(person, new AlignmentBook.Tie(direction.value(), kind, item, why.strip()));
            ledger.append(new Activity(RELATED, Members.subject(person), member, Map.of()));
            return related;
        });
    }

    @Override
    public void part(Actor member, UUID alignment) {
        EmployeeId person = Members.of(member);
        transactions.run(c -> {
            if (alignments.part(person, alignment)) {
                ledger.append(new Activity(RELATED, Members.subject(person), member, Map.of()));
            }
        });
    }

    @Override
    public List<Direction> all(Actor hr) {
        requireHr(hr);
        return store.newest(MOST_PARTS);
    }

    @Override
    public List<Direction> versions(Actor hr, DirectionId id) {
        requireHr(hr);
        return store.versions(id);
    }

    @Override
    public Direction publish(Actor hr, DirectionText text) {
        requireHr(hr);
        return transactions.call(c -> {
            if (store.newest(MOST_PARTS).size() >= MOST_PARTS) {
                throw new LimitReachedException("direction", MOST_PARTS);
            }
            return add(hr, PUBLISHED, new Direction(new DirectionId(ids.get()), text, 1, now(), false));
        });
    }

    @Override
    public Direction change(Actor hr, DirectionId id, int number, DirectionText text) {
        requireHr(hr);
        return transactions.call(c -> {
            newest(id, number);
            return add(hr, PUBLISHED, new Direction(id, text, number + 1, now(), false));
        });
    }

    @Override
    public Direction withdraw(Actor hr, DirectionId id, int number) {
        requireHr(hr);
        return transactions.call(c -> {
            DirectionText text = newest(id, number).text();
            return add(hr, WITHDRAWN, new Direction(id, text, number + 1, now(), true));
        });
    }

    /** Locked, so that of two who change the same version one is told. */
    private Direction newest(DirectionId id, int number) {
        return store.locked(id)
                .filter(direction -> direction.number() == number)
                .orElseThrow(ChangedElsewhereException::new);
    }

    private Direction add(Actor hr, String what, Direction version) {
        store.add(ids.get(), version);
        ledger.append(new Activity(
                what,
                new Subject("direction", version.id().value()),
                hr,
                Map.of("version", Integer.toString(version.number()))));
        return version;
    }

    @Override
    public Optional<DirectionCounts> counts(Actor hr) {
        requireHr(hr);
        return job.standing();
    }

    private static void requireHr(Actor actor) {
        actor.require("keeping the company's direction", Role.HR_ADMIN);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
