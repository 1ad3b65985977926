// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shirube.dialogue.api.MeetingId;
import org.shirube.dialogue.api.PairingId;
import org.shirube.dialogue.api.Todo;
import org.shirube.dialogue.api.TodoId;
import org.shirube.people.api.EmployeeId;

/** Something one of the two will do, its words under seal. */
@Entity
@Table(name = "todo", schema = "dialogue")
class TodoEntity {

    @Id
    private UUID id;

    @Column(name = "pairing_id")
    private UUID pairing;

    @Column(name = "meeting_id")
    private UUID meeting;

    @Column(name = "owner_id")
    private UUID owner;

    @Column(name = "due_day")
    private @Nullable LocalDate due;

    private String state;

    @Column(name = "sealed_text")
    private byte[] text;

    @Column(name = "sealed_word")
    private byte @Nullable [] word;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private int version;

    protected TodoEntity() {}

    TodoEntity(TodoRow row, MeetingId meeting, Instant now) {
        this.id = row.id().value();
        this.pairing = row.pairing().value();
        this.meeting = meeting.value();
        this.owner = row.owner().value();
        this.due = row.due();
        this.state = row.state().name();
        this.text = row.text();
        this.createdAt = now;
    }

    void become(Todo.State next, byte @Nullable [] sealedWord) {
        state = next.name();
        word = sealedWord;
    }

    TodoRow toRow() {
        return new TodoRow(
                new TodoId(id),
                new PairingId(pairing),
                new EmployeeId(owner),
                due,
                Todo.State.valueOf(state),
                text,
                word);
    }
}
