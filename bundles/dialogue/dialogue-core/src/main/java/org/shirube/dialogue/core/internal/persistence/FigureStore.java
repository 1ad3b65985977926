// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.persistence;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shirube.dialogue.api.Meeting;
import org.shirube.dialogue.api.Pairing;
import org.shirube.dialogue.api.PairingId;
import org.shirube.dialogue.api.PairingKind;
import org.shirube.platform.persistence.PersistenceUnit;

/** Counts over everybody. */
public final class FigureStore {

    private final PersistenceUnit unit;

    public FigureStore(PersistenceUnit unit) {
        this.unit = unit;
    }

    public Map<PairingKind, Long> openByKind() {
        return unit.call(em -> {
            Map<PairingKind, Long> counts = new EnumMap<>(PairingKind.class);
            em.createQuery(
                            "select p.kind, count(p) from PairingEntity p where p.until is null group by p.kind",
                            Object[].class)
                    .getResultStream()
                    .forEach(row -> counts.put(PairingKind.valueOf((String) row[0]), (Long) row[1]));
            return counts;
        });
    }

    public Map<Meeting.State, Long> talksByState(Instant from, Instant to) {
        return unit.call(em -> {
            Map<Meeting.State, Long> counts = new EnumMap<>(Meeting.State.class);
            em.createQuery(
                            "select m.state, count(m) from MeetingEntity m where m.starts >= :from and m.starts < :to"
                                    + " group by m.state",
                            Object[].class)
                    .setParameter("from", from)
                    .setParameter("to", to)
                    .getResultStream()
                    .forEach(row -> counts.put(Meeting.State.valueOf((String) row[0]), (Long) row[1]));
            return counts;
        });
    }

    public List<Pairing> open() {
        return unit.call(
                em -> em.createQuery("select p from PairingEntity p where p.until is null", PairingEntity.class)
                        .getResultStream()
                        .map(PairingEntity::toPairing)
                        .toList());
    }

    /** Those with a talk that is to come or going on. */
    public Set<PairingId> withPending() {
        return unit.call(em -> em.createQuery(
                        "select distinct m.pairing from MeetingEntity m where m.state in ('PLANNED', 'PREPARED', 'HELD')",
                        UUID.class)
                .getResultStream()
                .map(PairingId::new)
                .collect(Collectors.toSet()));
    }

    /** When each pairing last talked. */
    public Map<PairingId, Instant> lastTalks() {
        return unit.call(em -> {
            Map<PairingId, Instant> last = new HashMap<>();
            em.createQuery(
                            "select m.pairing, max(m.starts) from MeetingEntity m where m.state in ('HELD', 'CLOSED')"
                                    + " group by m.pairing",
                            Object[].class)
                    .getResultStream()
                    .forEach(row -> last.put(new PairingId((UUID) row[0]), (Instant) row[1]));
            return last;
        });
    }
}
