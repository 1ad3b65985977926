// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shirube.platform.persistence.PersistenceUnit;

/** The things people keep about their careers. */
public final class RecordStore {

    private final PersistenceUnit unit;

    public RecordStore(PersistenceUnit unit) {
        this.unit = unit;
    }

    /** All of a kind, oldest first. */
    public List<SealedRecord> of(UUID owner, String kind, int most) {
        return unit.call(em -> em.createQuery(
                        "select r from PersonalRecordEntity r where r.owner = :owner and r.kind = :kind order by r.id",
                        PersonalRecordEntity.class)
                .setParameter("owner", owner)
                .setParameter("kind", kind)
                .setMaxResults(most)
                .getResultStream()
                .map(PersonalRecordEntity::toSealed)
                .toList());
    }

    public Optional<SealedRecord> find(UUID owner, String kind, UUID id) {
        return unit.call(em -> em.createQuery(
                        "select r from PersonalRecordEntity r where r.id = :id and r.owner = :owner and r.kind = :kind",
                        PersonalRecordEntity.class)
                .setParameter("id", id)
                .setParameter("owner", owner)
                .setParameter("kind", kind)
                .getResultStream()
                .map(PersonalRecordEntity::toSealed)
                .findFirst());
    }

    public long count(UUID owner, String kind) {
        return unit.call(em -> em.createQuery(
                        "select count(r) from PersonalRecordEntity r where r.owner = :owner and r.kind = :kind",
                        Long.class)
                .setParameter("owner", owner)
                .setParameter("kind", kind)
                .getSingleResult());
    }

    public SealedRecord add(UUID id, UUID owner, String kind, Instant at, byte[] sealed) {
        return unit.call(em -> {
            PersonalRecordEntity row = new PersonalRecordEntity(id, owner, kind, at, sealed);
            em.persist(row);
            em.flush();
            return row.toSealed();
        });
    }

    /** Empty where the row is gone or has another version; then nothing is changed. */
    public Optional<SealedRecord> change(UUID owner, String kind, UUID id, long version, Instant at, byte[] sealed) {
        return unit.call(em -> {
            PersonalRecordEntity row = locked(em, id);
            if (row == null || !row.isOf(owner, kind, version)) {
                return Optional.empty();
            }
            row.change(sealed, at);
            em.flush();
            return Optional.of(row.toSealed());
        });
    }

    /** Whether there was one to remove. */
    public boolean remove(UUID owner, String kind, UUID id) {
        return unit.call(em -> em.createQuery(
                                "delete from PersonalRecordEntity r where r.id = :id and r.owner = :owner and r.kind = :kind")
                        .setParameter("id", id)
                        .setParameter("owner", owner)
                        .setParameter("kind", kind)
                        .executeUpdate()
                > 0);
    }

    /** Removes everything of a person, of every kind. */
    public void forget(UUID owner) {
        unit.run(em -> em.createQuery("delete from PersonalRecordEntity r where r.owner = :owner")
                .setParameter("owner", owner)
                .executeUpdate());
    }

    /** So many of a kind, of anybody, that come after an id; in the order of their ids. */
    public List<OwnedRecord> after(String kind, UUID id, int most) {
        return unit.call(em -> em.createQuery(
                        "select r from PersonalRecordEntity r where r.kind = :kind and r.id > :id order by r.id",
                        PersonalRecordEntity.class)
                .setParameter("kind", kind)
                .setParameter("id", id)
                .setMaxResults(most)
                .getResultStream()
                .map(PersonalRecordEntity::toOwned)
                .toList());
    }

    private static @Nullable PersonalRecordEntity locked(EntityManager em, UUID id) {
        return em.find(PersonalRecordEntity.class, id, LockModeType.PESSIMISTIC_WRITE);
    }
}
