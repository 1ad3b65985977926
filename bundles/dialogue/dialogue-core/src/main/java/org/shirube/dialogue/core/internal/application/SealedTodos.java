// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.shirube.dialogue.api.MeetingId;
import org.shirube.dialogue.api.NewTodo;
import org.shirube.dialogue.api.PairingId;
import org.shirube.dialogue.api.Todo;
import org.shirube.dialogue.api.TodoId;
import org.shirube.dialogue.core.internal.persistence.TodoRow;
import org.shirube.dialogue.core.internal.persistence.TodoStore;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.seal.Circle;
import org.shirube.platform.api.seal.Seals;

/** To-dos of a pairing: sealed on their way into the database, opened on their way out. */
final class SealedTodos {

    private final Seals seals;
    private final TodoStore store;
    private final Supplier<UUID> ids;

    SealedTodos(Seals seals, TodoStore store, Supplier<UUID> ids) {
        this.seals = seals;
        this.store = store;
        this.ids = ids;
    }

    List<Todo> open(PairingId pairing) {
        return store.open(pairing).stream().map(this::todo).toList();
    }

    List<Todo> openOf(EmployeeId owner, int limit) {
        return store.openOf(owner, limit).stream().map(this::todo).toList();
    }

    List<Todo> of(MeetingId meeting) {
        return store.of(meeting).stream().map(this::todo).toList();
    }

    List<Todo> decided(PairingId pairing, Instant from, Instant to, int limit) {
        return store.decided(pairing, from, to, limit).stream().map(this::todo).toList();
    }

    int countOpen(PairingId pairing) {
        return store.countOpen(pairing);
    }

    Optional<Todo> find(TodoId id) {
        return store.find(id).map(this::todo);
    }

    void add(PairingId pairing, MeetingId meeting, NewTodo todo, Instant now) {
        TodoId id = new TodoId(ids.get());
        byte[] text = seals.seal(MeetingWords.ofBoth(pairing), place(id, "text"), todo.text());
        store.add(new TodoRow(id, pairing, todo.owner(), todo.due(), Todo.State.OPEN, text, null), meeting, now);
    }

    void done(Todo todo) {
        store.become(todo.id(), Todo.State.DONE, null);
    }

    void drop(Todo todo, String word) {
        Circle circle = MeetingWords.ofBoth(todo.pairing());
        store.become(todo.id(), Todo.State.DROPPED, seals.seal(circle, place(todo.id(), "word"), word));
    }

    private Todo todo(TodoRow row) {
        Circle circle = MeetingWords.ofBoth(row.pairing());
        byte[] word = row.word();
        return new Todo(
                row.id(),
                row.pairing(),
                row.owner(),
                seals.open(circle, place(row.id(), "text"), row.text()),
                row.due(),
                row.state(),
                word == null ? "" : seals.open(circle, place(row.id(), "word"), word));
    }

    private static String place(TodoId id, String part) {
        return "todo/" + id + "/" + part;
    }
}
