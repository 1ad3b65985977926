// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.persistence;

import java.util.List;
import java.util.Optional;
import org.shirube.dialogue.api.ObservationId;
import org.shirube.dialogue.api.PairingId;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.persistence.PersistenceUnit;

/** Observations in the database. */
public final class ObservationStore {

    private final PersistenceUnit unit;

    public ObservationStore(PersistenceUnit unit) {
        this.unit = unit;
    }

    public void add(ObservationRow row) {
        unit.run(em -> em.persist(new ObservationEntity(row)));
    }

    public Optional<ObservationRow> find(ObservationId id) {
        return unit.call(em -> Optional.ofNullable(em.find(ObservationEntity.class, id.value()))
                .map(ObservationEntity::toRow));
    }

    public void share(ObservationId id, byte[] sealedForBoth) {
        unit.run(em -> em.find(ObservationEntity.class, id.value()).share(sealedForBoth));
    }

    public void remove(ObservationId id) {
        unit.run(em -> em.remove(em.find(ObservationEntity.class, id.value())));
    }

    /** What a reader may read, the newest day first. */
    public List<ObservationRow> readableFor(EmployeeId reader, PairingId pairing, int limit) {
        return unit.call(em -> em.createQuery(
                        "select o from ObservationEntity o where o.pairing = :pairing and (o.shared = true or"
                                + " o.author = :reader) order by o.on desc, o.id desc",
                        ObservationEntity.class)
                .setParameter("pairing", pairing.value())
                .setParameter("reader", reader.value())
                .setMaxResults(limit)
                .getResultStream()
                .map(ObservationEntity::toRow)
                .toList());
    }
}
