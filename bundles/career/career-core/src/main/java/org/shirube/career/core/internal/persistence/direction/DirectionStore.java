// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.persistence.direction;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.shirube.career.api.plan.Direction;
import org.shirube.career.api.plan.DirectionDesk;
import org.shirube.career.api.plan.DirectionId;
import org.shirube.platform.persistence.PersistenceUnit;

/** The versions of the company's direction. */
public final class DirectionStore {

    private static final String NEWEST = "select v from DirectionVersionEntity v where v.number = (select max(w.number)"
            + " from DirectionVersionEntity w where w.direction = v.direction) order by v.direction";
    private static final String VERSIONS =
            "select v from DirectionVersionEntity v where v.direction = :direction order by v.number desc";

    private final PersistenceUnit unit;

    public DirectionStore(PersistenceUnit unit) {
        this.unit = unit;
    }

    /** The newest version of each part; their ids sort by when they were first published. */
    public List<Direction> newest(int most) {
        return unit.call(em -> em.createQuery(NEWEST, DirectionVersionEntity.class)
                .setMaxResults(most)
                .getResultStream()
                .map(DirectionVersionEntity::toDirection)
                .toList());
    }

    /** What was published and not withdrawn. */
    public Stream<Direction> published() {
        return newest(DirectionDesk.MOST_PARTS).stream().filter(direction -> !direction.withdrawn());
    }

    /** What holds on a day. */
    public List<Direction> holding(LocalDate day) {
        return published().filter(direction -> direction.text().holdsOn(day)).toList();
    }

    /** What holds somewhere in the world while it is this day here: who reads it may be a day ahead or behind. */
    public List<Direction> holdingAround(LocalDate day) {
        return published()
                .filter(direction ->
                        Stream.of(day.minusDays(1), day, day.plusDays(1)).anyMatch(direction.text()::holdsOn))
                .toList();
    }

    /** Newest first. */
    public List<Direction> versions(DirectionId id) {
        return unit.call(em -> versions(em, id)
                .getResultStream()
                .map(DirectionVersionEntity::toDirection)
                .toList());
    }

    /** The newest version; nobody else gets it like this before the transaction has ended. */
    public Optional<Direction> locked(DirectionId id) {
        return unit.call(em -> {
            List<DirectionVersionEntity> all =
                    versions(em, id).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
            return all.stream().findFirst().map(DirectionVersionEntity::toDirection);
        });
    }

    private static TypedQuery<DirectionVersionEntity> versions(EntityManager em, DirectionId id) {
        return em.createQuery(VERSIONS, DirectionVersionEntity.class).setParameter("direction", id.value());
    }

    public void add(UUID row, Direction version) {
        unit.run(em -> {
            em.persist(new DirectionVersionEntity(row, version));
            em.flush();
        });
    }
}
