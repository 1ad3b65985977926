// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shirube.platform.api.visibility.Grant;
import org.shirube.platform.persistence.PersistenceUnit;

/** Grants in the database. A grant runs while its end is open or ahead. */
public final class GrantStore {

    private static final String RUNS = " and (g.until is null or g.until > :now)";
    private static final String BETWEEN = " where g.owner = :owner and g.viewer = :viewer and g.what = :what" + RUNS;

    private final PersistenceUnit unit;

    public GrantStore(PersistenceUnit unit) {
        this.unit = unit;
    }

    public void add(Grant grant) {
        unit.run(em -> em.persist(new GrantEntity(grant)));
    }

    /** Ends every running grant of this kind to this viewer. */
    public void endRunning(UUID owner, String what, UUID viewer, Instant now) {
        unit.run(em -> em.createQuery("update GrantEntity g set g.until = :now" + BETWEEN)
                .setParameter("owner", owner)
                .setParameter("viewer", viewer)
                .setParameter("what", what)
                .setParameter("now", now)
                .executeUpdate());
    }

    /** Ends a running grant of this owner; what it was, or empty where there was none. */
    public Optional<Grant> end(UUID owner, UUID id, Instant now) {
        return unit.call(em -> Optional.ofNullable(em.find(GrantEntity.class, id))
                .filter(g -> g.runsFor(owner, now))
                .map(g -> {
                    Grant was = g.toGrant();
                    g.end(now);
                    return was;
                }));
    }

    public boolean runs(UUID owner, String what, UUID viewer, Instant now) {
        long running = unit.call(em -> em.createQuery("select count(g) from GrantEntity g" + BETWEEN, Long.class)
                .setParameter("owner", owner)
                .setParameter("viewer", viewer)
                .setParameter("what", what)
                .setParameter("now", now)
                .getSingleResult());
        return running > 0;
    }

    public List<Grant> given(UUID owner, Instant now) {
        return running("g.owner = :person", "g.viewer", owner, now);
    }

    public List<Grant> received(UUID viewer, Instant now) {
        return running("g.viewer = :person", "g.owner", viewer, now);
    }

    private List<Grant> running(String condition, String other, UUID person, Instant now) {
        String running = "select g from GrantEntity g where " + condition + RUNS + " order by g.what, " + other;
        return unit.call(em -> em.createQuery(running, GrantEntity.class)
                .setParameter("person", person)
                .setParameter("now", now)
                .getResultStream()
                .map(GrantEntity::toGrant)
                .toList());
    }
}
