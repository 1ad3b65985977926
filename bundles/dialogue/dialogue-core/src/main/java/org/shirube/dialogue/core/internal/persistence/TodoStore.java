// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shirube.dialogue.api.MeetingId;
import org.shirube.dialogue.api.PairingId;
import org.shirube.dialogue.api.Todo;
import org.shirube.dialogue.api.TodoId;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.persistence.PersistenceUnit;

/** To-dos in the database. */
public final class TodoStore {

    private final PersistenceUnit unit;

    public TodoStore(PersistenceUnit unit) {
        this.unit = unit;
    }

    public void add(TodoRow row, MeetingId meeting, Instant now) {
        unit.run(em -> em.persist(new TodoEntity(row, meeting, now)));
    }

    public Optional<TodoRow> find(TodoId id) {
        return unit.call(
                em -> Optional.ofNullable(em.find(TodoEntity.class, id.value())).map(TodoEntity::toRow));
    }

    public void become(TodoId id, Todo.State state, byte @Nullable [] word) {
        unit.run(em -> em.find(TodoEntity.class, id.value()).become(state, word));
    }

    /** The open ones of a pairing, oldest first. */
    public List<TodoRow> open(PairingId pairing) {
        return unit.call(em -> em.createQuery(
                        "select t from TodoEntity t where t.pairing = :pairing and t.state = 'OPEN' order by t.createdAt, t.id",
                        TodoEntity.class)
                .setParameter("pairing", pairing.value())
                .getResultStream()
                .map(TodoEntity::toRow)
                .toList());
    }

    /** The open ones of a person in pairings that go on, the most urgent first. */
    public List<TodoRow> openOf(EmployeeId owner, int limit) {
        return unit.call(em -> em.createQuery(
                        "select t from TodoEntity t, PairingEntity p where p.id = t.pairing and p.until is null"
                                + " and t.owner = :owner and t.state = 'OPEN'"
                                + " order by case when t.due is null then 1 else 0 end, t.due, t.createdAt, t.id",
                        TodoEntity.class)
                .setParameter("owner", owner.value())
                .setMaxResults(limit)
                .getResultStream()
                .map(TodoEntity::toRow)
                .toList());
    }

    /** Those decided in a meeting, oldest first. */
    public List<TodoRow> of(MeetingId meeting) {
        return unit.call(em -> em.createQuery(
                        "select t from TodoEntity t where t.meeting = :meeting order by t.createdAt, t.id",
                        TodoEntity.class)
                .setParameter("meeting", meeting.value())
                .getResultStream()
                .map(TodoEntity::toRow)
                .toList());
    }

    /** Those of a pairing that were decided in a time, oldest first. */
    public List<TodoRow> decided(PairingId pairing, Instant from, Instant to, int limit) {
        return unit.call(em -> em.createQuery(
                        "select t from TodoEntity t where t.pairing = :pairing and t.createdAt >= :from"
                                + " and t.createdAt < :to order by t.createdAt, t.id",
                        TodoEntity.class)
                .setParameter("pairing", pairing.value())
                .setParameter("from", from)
                .setParameter("to", to)
                .setMaxResults(limit)
                .getResultStream()
                .map(TodoEntity::toRow)
                .toList());
    }

    public int countOpen(PairingId pairing) {
        return unit.call(em -> em.createQuery(
                        "select count(t) from TodoEntity t where t.pairing = :pairing and t.state = 'OPEN'", Long.class)
                .setParameter("pairing", pairing.value())
                .getSingleResult()
                .intValue());
    }
}
