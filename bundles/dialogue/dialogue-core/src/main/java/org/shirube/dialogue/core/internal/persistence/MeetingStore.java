// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.shirube.dialogue.api.Appointment;
import org.shirube.dialogue.api.Meeting;
import org.shirube.dialogue.api.MeetingId;
import org.shirube.dialogue.api.Pairing;
import org.shirube.dialogue.api.PairingId;
import org.shirube.dialogue.api.TalkRatio;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.page.Page;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.platform.persistence.PersistenceUnit;

/** Meetings in the database. */
public final class MeetingStore {

    private static final String OF = "select m from MeetingEntity m where m.pairing = :pairing";
    private static final List<String> PENDING = List.of("PLANNED", "PREPARED", "HELD");
    private static final List<String> NOT_CALLED_OFF = List.of("PLANNED", "PREPARED", "HELD", "CLOSED");
    private static final List<String> TALKED = List.of("HELD", "CLOSED");

    private final PersistenceUnit unit;

    public MeetingStore(PersistenceUnit unit) {
        this.unit = unit;
    }

    public MeetingRow add(MeetingId id, PairingId pairing, Appointment appointment) {
        return unit.call(em -> {
            MeetingEntity meeting = new MeetingEntity(id, pairing, appointment);
            meeting.agenda(TemplateStore.chosenCourse(em, pairing));
            em.persist(meeting);
            em.flush();
            return meeting.toRow();
        });
    }

    public Optional<MeetingRow> find(MeetingId id) {
        return unit.call(em ->
                Optional.ofNullable(em.find(MeetingEntity.class, id.value())).map(MeetingEntity::toRow));
    }

    /** Lets one transaction after the other change a meeting and its words. */
    public MeetingRow lock(MeetingId id) {
        return unit.call(em -> locked(em, id).toRow());
    }

    public MeetingRow move(MeetingId id, Appointment appointment) {
        return change(id, meeting -> meeting.move(appointment));
    }

    public MeetingRow become(MeetingId id, Meeting.State state, Instant now) {
        return change(id, meeting -> meeting.become(state, now));
    }

    public MeetingRow dedicate(MeetingId id, Meeting.Kind kind) {
        return change(id, meeting -> meeting.dedicate(kind));
    }

    /** How it was closed: whether there is a date, a theme, a to-do. */
    public void closedWith(MeetingId id, boolean date, boolean theme, boolean todos) {
        change(id, meeting -> meeting.closedWith(date, theme, todos));
    }

    public MeetingRow clarity(MeetingId id, int value) {
        return change(id, meeting -> meeting.clarity(value));
    }

    public MeetingRow ratio(MeetingId id, boolean byMember, TalkRatio ratio) {
        return change(id, meeting -> meeting.ratio(byMember, ratio));
    }

    private MeetingRow change(MeetingId id, Consumer<MeetingEntity> work) {
        return unit.call(em -> {
            MeetingEntity meeting = locked(em, id);
            work.accept(meeting);
            em.flush();
            return meeting.toRow();
        });
    }

    private static MeetingEntity locked(EntityManager em, MeetingId id) {
        return em.find(MeetingEntity.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    /** The meetings of a pairing, newest first. */
    public Page<MeetingRow> of(PairingId pairing, PageRequest page) {
        List<MeetingRow> rows =
                unit.call(em -> em.createQuery(OF + " order by m.starts desc, m.id", MeetingEntity.class)
                        .setParameter("pairing", pairing.value())
                        .setFirstResult(page.offset())
                        .setMaxResults(page.limit() + 1)
                        .getResultStream()
                        .map(MeetingEntity::toRow)
                        .toList());
        return Page.of(rows, page.limit());
    }

    /** What is to come or going on, the earliest first. */
    public List<MeetingRow> pending(PairingId pairing) {
        return inStates(pairing, PENDING, " order by m.starts", 100);
    }

    /** The last talks that took place, newest first. */
    public List<MeetingRow> lastTalks(PairingId pairing, int limit) {
        return inStates(pairing, TALKED, " order by m.starts desc", limit);
    }

    private List<MeetingRow> inStates(PairingId pairing, List<String> states, String order, int limit) {
        return unit.call(em -> em.createQuery(OF + " and m.state in :states" + order, MeetingEntity.class)
                .setParameter("pairing", pairing.value())
                .setParameter("states", states)
                .setMaxResults(limit)
                .getResultStream()
                .map(MeetingEntity::toRow)
                .toList());
    }

    /** What was planned and has not begun, of all pairings. */
    public List<MeetingRow> notBegun() {
        return unit.call(em -> em.createQuery(
                        "select m from MeetingEntity m where m.state in :states order by m.starts", MeetingEntity.class)
                .setParameter("states", List.of("PLANNED", "PREPARED"))
                .getResultStream()
                .map(MeetingEntity::toRow)
                .toList());
    }

    /** How many talks took place. */
    public int talks(PairingId pairing) {
        return unit.call(em -> em.createQuery(
                        "select count(m) from MeetingEntity m where m.pairing = :pairing and m.state in :states",
                        Long.class)
                .setParameter("pairing", pairing.value())
                .setParameter("states", TALKED)
                .getSingleResult()
                .intValue());
    }

    /** Whether a person has a pending meeting, other than one, that overlaps a time. */
    public boolean busy(EmployeeId person, Appointment time, @Nullable MeetingId except) {
        return unit.call(em -> em.createQuery(
                                "select count(m) from MeetingEntity m, PairingEntity p where p.id = m.pairing"
                                        + " and (p.member = :person or p.partner = :person) and m.state in :states"
                                        + " and m.starts < :ends and m.ends > :starts and m.id <> :except",
                                Long.class)
                        .setParameter("person", person.value())
                        .setParameter("states", PENDING)
                        .setParameter("starts", time.starts())
                        .setParameter("ends", time.ends())
                        .setParameter("except", except == null ? new UUID(0, 0) : except.value())
                        .getSingleResult())
                > 0;
    }

    /** A talk and whose it is. */
    public record Planned(MeetingRow meeting, Pairing pairing) {}

    /** The talks of a person that take place and begin in a time, earliest first. */
    public List<Planned> of(EmployeeId person, Instant from, Instant to, int limit) {
        return unit.call(em -> em.createQuery(
                        "select m, p from MeetingEntity m, PairingEntity p where p.id = m.pairing"
                                + " and (p.member = :person or p.partner = :person) and m.starts >= :from"
                                + " and m.starts < :to and m.state in :states order by m.starts, m.id",
                        Object[].class)
                .setParameter("person", person.value())
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("states", NOT_CALLED_OFF)
                .setMaxResults(limit)
                .getResultStream()
                .map(pair -> new Planned(((MeetingEntity) pair[0]).toRow(), ((PairingEntity) pair[1]).toPairing()))
                .toList());
    }
}
