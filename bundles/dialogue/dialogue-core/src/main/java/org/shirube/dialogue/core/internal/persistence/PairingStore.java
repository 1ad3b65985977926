// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.shirube.dialogue.api.Cadence;
import org.shirube.dialogue.api.Pairing;
import org.shirube.dialogue.api.PairingId;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.persistence.PersistenceUnit;

/** Pairings in the database. */
public final class PairingStore {

    private static final String SELECT = "select p from PairingEntity p where ";

    private final PersistenceUnit unit;

    public PairingStore(PersistenceUnit unit) {
        this.unit = unit;
    }

    public void add(Pairing pairing) {
        unit.run(em -> {
            em.persist(new PairingEntity(pairing));
            em.flush();
        });
    }

    public Optional<Pairing> find(PairingId id) {
        return unit.call(em ->
                Optional.ofNullable(em.find(PairingEntity.class, id.value())).map(PairingEntity::toPairing));
    }

    public void keep(PairingId id, Cadence cadence) {
        unit.run(em -> em.find(PairingEntity.class, id.value()).keep(cadence));
    }

    public void end(PairingId id, LocalDate day) {
        unit.run(em -> {
            em.find(PairingEntity.class, id.value()).end(day);
            em.flush();
        });
    }

    /** The open pairings of a person, as the one or the other. */
    public List<Pairing> open(EmployeeId person) {
        return list("p.until is null and (p.member = :person or p.partner = :person) order by p.id", person);
    }

    /** The pairings of a person that have ended, as the one or the other, the last ended first. */
    public List<Pairing> ended(EmployeeId person) {
        return list(
                "p.until is not null and (p.member = :person or p.partner = :person) order by p.until desc, p.id desc",
                person);
    }

    /** The open pairing of a member with the manager. */
    public Optional<Pairing> withManager(EmployeeId member) {
        return list("p.until is null and p.member = :person and p.kind = 'MANAGER'", member).stream()
                .findFirst();
    }

    private List<Pairing> list(String condition, EmployeeId person) {
        return unit.call(em -> em.createQuery(SELECT + condition, PairingEntity.class)
                .setParameter("person", person.value())
                .getResultStream()
                .map(PairingEntity::toPairing)
                .toList());
    }
}
