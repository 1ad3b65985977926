// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shirube.dialogue.api.MeetingId;
import org.shirube.dialogue.api.SitIn;
import org.shirube.dialogue.api.SitInId;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.persistence.PersistenceUnit;

/** Who is asked into which talk, in the database. A writer holds the lock of the meeting. */
public final class SitInStore {

    private static final String AHEAD = " and m.state in ('PLANNED', 'PREPARED', 'HELD') order by m.starts";

    private final PersistenceUnit unit;

    public SitInStore(PersistenceUnit unit) {
        this.unit = unit;
    }

    public void add(SitIn sitIn) {
        unit.run(em -> {
            em.persist(new SitInEntity(sitIn));
            em.flush();
        });
    }

    /** Which talk it is about; it never changes, so it may be asked before the lock is held. */
    public Optional<MeetingId> meetingOf(SitInId id) {
        return unit.call(em -> em.createQuery("select s.meeting from SitInEntity s where s.id = :id", UUID.class)
                .setParameter("id", id.value())
                .getResultStream()
                .map(MeetingId::new)
                .findFirst());
    }

    public Optional<SitIn> find(SitInId id) {
        return unit.call(em ->
                Optional.ofNullable(em.find(SitInEntity.class, id.value())).map(SitInEntity::toSitIn));
    }

    public SitIn become(SitInId id, SitIn.State state, Instant now) {
        return unit.call(em -> {
            SitInEntity sitIn = em.find(SitInEntity.class, id.value());
            sitIn.become(state, now);
            em.flush();
            return sitIn.toSitIn();
        });
    }

    /** All of a talk, the first asked first. */
    public List<SitIn> of(MeetingId meeting) {
        return list("select s from SitInEntity s where s.meeting = :who order by s.proposedAt, s.id", meeting.value());
    }

    /** What a guest was asked and may still come to. */
    public List<SitIn> forGuest(EmployeeId guest) {
        return list(
                "select s from SitInEntity s, MeetingEntity m where m.id = s.meeting and s.guest = :who"
                        + " and s.state in ('INVITED', 'ACCEPTED')" + AHEAD,
                guest.value());
    }

    /** What waits for a member's word. */
    public List<SitIn> forMember(EmployeeId member) {
        return list(
                "select s from SitInEntity s, MeetingEntity m, PairingEntity p where m.id = s.meeting"
                        + " and p.id = m.pairing and p.member = :who and s.state = 'PROPOSED'" + AHEAD,
                member.value());
    }

    /** Where somebody said they come, of talks that take place and begin in a time, earliest first. */
    public List<SitIn> comesTo(EmployeeId guest, Instant from, Instant to, int limit) {
        return unit.call(em -> em.createQuery(
                        "select s from SitInEntity s, MeetingEntity m where m.id = s.meeting and s.guest = :who"
                                + " and s.state = 'ACCEPTED' and m.state in ('PLANNED', 'PREPARED', 'HELD', 'CLOSED')"
                                + " and m.starts >= :from and m.starts < :to order by m.starts",
                        SitInEntity.class)
                .setParameter("who", guest.value())
                .setParameter("from", from)
                .setParameter("to", to)
                .setMaxResults(limit)
                .getResultStream()
                .map(SitInEntity::toSitIn)
                .toList());
    }

    private List<SitIn> list(String query, UUID who) {
        return unit.call(em -> em.createQuery(query, SitInEntity.class)
                .setParameter("who", who)
                .getResultStream()
                .map(SitInEntity::toSitIn)
                .toList());
    }
}
