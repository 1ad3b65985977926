// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shirube.dialogue.api.NewTodo;
import org.shirube.dialogue.api.Todo;
import org.shirube.dialogue.ui.internal.part.Services;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.Wording;

/** What the two said they would do, carried over until it is done or dropped with a word. */
final class TodosPart extends Composite<Card> {

    private static final long serialVersionUID = 1L;

    private final transient Services services;
    private final RoomView room;

    private final UnorderedList list = new UnorderedList();
    private transient @Nullable List<Todo> shown;
    private final Paragraph none = Shapes.quiet(getTranslation("dialogue.todos.none"));

    TodosPart(Services services, RoomView room) {
        this.services = services;
        this.room = room;
        list.addClassName("talks-themes");
        getContent().add(list, none);
    }

    /** Shows what is open. */
    void show(List<Todo> todos) {
        if (todos.equals(shown)) {
            return;
        }
        shown = todos;
        list.removeAll();
        todos.forEach(todo -> list.add(item(todo)));
        list.setVisible(!todos.isEmpty());
        none.setVisible(todos.isEmpty());
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("dialogue.todos.title"));
    }

    private ListItem item(Todo todo) {
        String owner = Wording.name(services.name(todo.owner()), getLocale());
        LocalDate due = todo.due();
        String below =
                due == null ? owner : getTranslation("dialogue.todos.until", owner, Wording.day(due, getLocale()));
        Button done = new Button(
                getTranslation("dialogue.todos.done"),
                click -> room.act(() -> services.todos().done(services.actor(), todo.id())));
        return new ListItem(
                Shapes.stack(new Span(todo.text()), Shapes.quiet(below)),
                done,
                Shapes.quietButton(getTranslation("dialogue.todos.drop"), () -> drop(todo)));
    }

    private void drop(Todo todo) {
        Dialog dialog = new Dialog(getTranslation("dialogue.todos.drop.title"));
        TextField word = new TextField(getTranslation("dialogue.todos.drop.word"));
        word.setMaxLength(NewTodo.MAX_TEXT);
        word.setWidthFull();
        word.setRequired(true);
        dialog.add(Shapes.stack(new Span(todo.text()), word));
        dialog.getFooter()
                .add(
                        Shapes.quietButton(getTranslation("dialogue.cancel"), dialog::close),
                        Shapes.mainButton(getTranslation("dialogue.todos.drop.do"), () -> {
                            if (word.getValue().isBlank()) {
                                word.setInvalid(true);
                                return;
                            }
                            dialog.close();
                            room.act(() -> services.todos().drop(services.actor(), todo.id(), word.getValue()));
                        }));
        dialog.open();
    }
}
