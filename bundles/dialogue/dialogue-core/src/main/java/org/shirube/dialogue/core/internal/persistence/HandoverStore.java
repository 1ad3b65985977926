// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.persistence;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.shirube.dialogue.api.PairingId;
import org.shirube.platform.persistence.PersistenceUnit;

/** Handovers in the database. */
public final class HandoverStore {

    private static final String TO = "select h from HandoverEntity h where h.to = :to";

    private final PersistenceUnit unit;
    private final Supplier<UUID> ids;

    public HandoverStore(PersistenceUnit unit, Supplier<UUID> ids) {
        this.unit = unit;
        this.ids = ids;
    }

    public Optional<HandoverRow> find(PairingId from, PairingId to) {
        return unit.call(em -> entity(em, from, to).map(HandoverEntity::toRow));
    }

    public HandoverRow decide(
            PairingId from, PairingId to, boolean todos, boolean themes, byte @Nullable [] letter, Instant now) {
        return unit.call(em -> {
            HandoverEntity handover = entity(em, from, to).orElseGet(() -> new HandoverEntity(ids.get(), from, to));
            handover.decide(todos, themes, letter, now);
            em.persist(handover);
            em.flush();
            return handover.toRow();
        });
    }

    public void read(PairingId from, PairingId to, Instant now) {
        unit.run(em -> entity(em, from, to).ifPresent(handover -> handover.read(now)));
    }

    public List<HandoverRow> to(PairingId to) {
        return unit.call(em -> em.createQuery(TO + " order by h.decidedAt", HandoverEntity.class)
                .setParameter("to", to.value())
                .getResultStream()
                .map(HandoverEntity::toRow)
                .toList());
    }

    private static Optional<HandoverEntity> entity(EntityManager em, PairingId from, PairingId to) {
        return em.createQuery(TO + " and h.from = :from", HandoverEntity.class)
                .setParameter("to", to.value())
                .setParameter("from", from.value())
                .getResultStream()
                .findFirst();
    }
}
