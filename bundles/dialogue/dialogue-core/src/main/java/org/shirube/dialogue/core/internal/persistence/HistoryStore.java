// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shirube.dialogue.api.Meeting;
import org.shirube.dialogue.api.PairingId;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.persistence.PersistenceUnit;

/** Talks that took place, over long times. */
public final class HistoryStore {

    private static final List<String> TALKED = List.of("HELD", "CLOSED");
    private static final String OF = "select m from MeetingEntity m where m.pairing = :pairing and m.state in :states";

    private final PersistenceUnit unit;

    public HistoryStore(PersistenceUnit unit) {
        this.unit = unit;
    }

    /** What somebody said after a talk. */
    public record Said(EmployeeId member, MeetingRow talk) {}

    /** Newest first. */
    public List<MeetingRow> newest(PairingId pairing, int limit) {
        return unit.call(em -> em.createQuery(OF + " order by m.starts desc, m.id", MeetingEntity.class)
                .setParameter("pairing", pairing.value())
                .setParameter("states", TALKED)
                .setMaxResults(limit)
                .getResultStream()
                .map(MeetingEntity::toRow)
                .toList());
    }

    /** Oldest first. */
    public List<MeetingRow> between(PairingId pairing, Instant from, Instant to, int limit) {
        return unit.call(em -> em.createQuery(
                        OF + " and m.starts >= :from and m.starts < :to order by m.starts, m.id", MeetingEntity.class)
                .setParameter("pairing", pairing.value())
                .setParameter("states", TALKED)
                .setParameter("from", from)
                .setParameter("to", to)
                .setMaxResults(limit)
                .getResultStream()
                .map(MeetingEntity::toRow)
                .toList());
    }

    /** The last annual talk that took place before a moment. */
    public Optional<MeetingRow> lastAnnual(PairingId pairing, Instant before) {
        return unit.call(em -> em.createQuery(
                        OF + " and m.kind = :kind and m.starts < :before order by m.starts desc", MeetingEntity.class)
                .setParameter("pairing", pairing.value())
                .setParameter("states", TALKED)
                .setParameter("kind", Meeting.Kind.ANNUAL.name())
                .setParameter("before", before)
                .setMaxResults(1)
                .getResultStream()
                .map(MeetingEntity::toRow)
                .findFirst());
    }

    /** The talks in which a person listened, since a moment, whether the pairing goes on or not. */
    public List<Said> listened(EmployeeId partner, Instant from, int limit) {
        return unit.call(em -> em.createQuery(
                        "select p.member, m from MeetingEntity m, PairingEntity p where p.id = m.pairing and p.partner = :partner"
                                + " and m.state in :states and m.starts >= :from order by m.starts desc",
                        Object[].class)
                .setParameter("partner", partner.value())
                .setParameter("states", TALKED)
                .setParameter("from", from)
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> new Said(new EmployeeId((UUID) row[0]), ((MeetingEntity) row[1]).toRow()))
                .toList());
    }
}
