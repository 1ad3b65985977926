// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.shirube.platform.persistence.PersistenceUnit;

/** What people answered when they were asked for their stage. */
public final class AnswerStore {

    private static final String OF = " where e.member = :member";

    private final PersistenceUnit unit;

    public AnswerStore(PersistenceUnit unit) {
        this.unit = unit;
    }

    public void add(SealedStage chosen) {
        unit.run(em -> em.persist(new StageEntryEntity(chosen)));
    }

    /** Only the newest is kept. */
    public void pause(UUID id, UUID member, Instant now) {
        unit.run(em -> {
            em.createQuery("delete from StagePauseEntity e" + OF)
                    .setParameter("member", member)
                    .executeUpdate();
            em.persist(new StagePauseEntity(id, member, now));
        });
    }

    /** What a person chose, newest first. */
    public List<SealedStage> newest(UUID member, int limit) {
        return unit.call(em -> em.createQuery(
                        "select e from StageEntryEntity e" + OF + " order by e.since desc, e.id desc",
                        StageEntryEntity.class)
                .setParameter("member", member)
                .setMaxResults(limit)
                .getResultStream()
                .map(StageEntryEntity::toSealed)
                .toList());
    }

    /** When a person last chose or put it off. */
    public Optional<Instant> lastAnswer(UUID member) {
        return unit.call(em -> Stream.of("StageEntryEntity", "StagePauseEntity")
                .flatMap(entity -> em
                        .createQuery("select max(e.since) from " + entity + " e" + OF, Instant.class)
                        .setParameter("member", member)
                        .getResultList()
                        .stream()
                        .flatMap(Stream::ofNullable))
                .max(Instant::compareTo));
    }

    public void forget(UUID member) {
        unit.run(em -> Stream.of("StageEntryEntity", "StagePauseEntity")
                .forEach(entity -> em.createQuery("delete from " + entity + " e" + OF)
                        .setParameter("member", member)
                        .executeUpdate()));
    }
}
