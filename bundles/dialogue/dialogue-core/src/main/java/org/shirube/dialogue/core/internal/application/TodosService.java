// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import java.time.Clock;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.dialogue.api.NewTodo;
import org.shirube.dialogue.api.Todo;
import org.shirube.dialogue.api.TodoId;
import org.shirube.dialogue.api.Todos;
import org.shirube.dialogue.core.internal.persistence.DialogueSchema;
import org.shirube.dialogue.core.internal.persistence.MeetingStore;
import org.shirube.dialogue.core.internal.persistence.PairingStore;
import org.shirube.dialogue.core.internal.persistence.TodoStore;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.id.UuidV7;
import org.shirube.platform.api.seal.Seals;
import org.shirube.platform.persistence.PersistenceUnit;
import org.shirube.platform.persistence.Transactions;

/** To-dos of two people. */
@Component(service = Todos.class)
public final class TodosService implements Todos {

    private final Transactions transactions;
    private final MeetingStore meetings;
    private final SealedTodos todos;
    private final Seats seats;
    private final RoomNews news;

    @Activate
    public TodosService(
            @Reference Transactions transactions,
            @Reference(target = DialogueSchema.UNIT) PersistenceUnit unit,
            @Reference Seals seals,
            @Reference RoomBell bell,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.meetings = new MeetingStore(unit);
        this.todos = new SealedTodos(seals, new TodoStore(unit), new UuidV7(clock));
        this.seats = new Seats(new PairingStore(unit), meetings);
        this.news = new RoomNews(transactions, bell);
    }

    @Override
    public List<Todo> open(Actor actor) {
        return actor.person()
                .map(EmployeeId::new)
                .map(me -> transactions.call(c -> todos.openOf(me, MOST)))
                .orElse(List.of());
    }

    @Override
    public void done(Actor actor, TodoId id) {
        transactions.run(c -> {
            Todo todo = pending(actor, id);
            todos.done(todo);
            news.changedIn(todo.pairing(), meetings);
        });
    }

    @Override
    public void drop(Actor actor, TodoId id, String word) {
        String why = word.strip();
        if (why.isEmpty() || why.length() > NewTodo.MAX_TEXT) {
            throw new IllegalArgumentException("a word of 1 to " + NewTodo.MAX_TEXT + " characters");
        }
        transactions.run(c -> {
            Todo todo = pending(actor, id);
            todos.drop(todo, why);
            news.changedIn(todo.pairing(), meetings);
        });
    }

    private Todo pending(Actor actor, TodoId id) {
        Todo todo = todos.find(id).orElseThrow(Seats::denied);
        seats.at(actor, todo.pairing());
        if (todo.state() != Todo.State.OPEN) {
            throw new IllegalStateException("the to-do is not open");
        }
        return todo;
    }
}
