// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.persistence;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shirube.platform.api.visibility.Grant;
import org.shirube.platform.persistence.PersistenceUnit;

/** Grants in the database. A grant runs while its end is open or ahead. */
public final class GrantStore {

    private static final String RUNS = " and (g.until is null or g.until > :now)";

    private final PersistenceUnit unit;

    public GrantStore(PersistenceUnit unit) {
        this.unit = unit;
    }

    public void add(Grant grant) {
        GrantEntity entity = new GrantEntity();
        entity.id = grant.id();
        entity.owner = grant.owner();
        entity.what = grant.what();
        entity.viewer = grant.viewer();
        entity.since = grant.since();
        entity.until = grant.until();
        unit.run(em -> {
            em.persist(entity);
        });
    }

    /** Ends every running grant of this kind to this viewer. */
    public void endRunning(UUID owner, String what, UUID viewer, Instant now) {
        unit.call(em -> em.createQuery("update GrantEntity g set g.until = :now"
                        + " where g.owner = :owner and g.viewer = :viewer and g.what = :what" + RUNS)
                .setParameter("owner", owner)
                .setParameter("viewer", viewer)
                .setParameter("what", what)
                .setParameter("now", now)
                .executeUpdate());
    }

    /** Ends a running grant of this owner; what it was, or empty where there was none. */
    public Optional<Grant> end(UUID owner, UUID id, Instant now) {
        return unit.call(
                em -> running(em, id, now).filter(g -> g.owner.equals(owner)).map(g -> {
                    Grant was = grant(g);
                    g.until = now;
                    return was;
                }));
    }

    public boolean runs(UUID owner, String what, UUID viewer, Instant now) {
        return unit.call(em -> em.createQuery(
                                "select count(g) from GrantEntity g"
                                        + " where g.owner = :owner and g.viewer = :viewer and g.what = :what" + RUNS,
                                Long.class)
                        .setParameter("owner", owner)
                        .setParameter("viewer", viewer)
                        .setParameter("what", what)
                        .setParameter("now", now)
                        .getSingleResult()
                > 0);
    }

    public List<Grant> given(UUID owner, Instant now) {
        return unit.call(em -> em
                .createQuery(
                        "select g from GrantEntity g where g.owner = :owner" + RUNS + " order by g.what, g.viewer",
                        GrantEntity.class)
                .setParameter("owner", owner)
                .setParameter("now", now)
                .getResultList()
                .stream()
                .map(GrantStore::grant)
                .toList());
    }

    private static Optional<GrantEntity> running(EntityManager em, UUID id, Instant now) {
        return Optional.ofNullable(em.find(GrantEntity.class, id)).filter(g -> g.until == null || g.until.isAfter(now));
    }

    private static Grant grant(GrantEntity g) {
        return new Grant(g.id, g.owner, g.what, g.viewer, g.since, g.until);
    }
}
