// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Stream;
import org.shirube.dialogue.api.HandedOver;
import org.shirube.dialogue.api.Meeting;
import org.shirube.dialogue.api.Todo;
import org.shirube.dialogue.ui.internal.part.Choices;
import org.shirube.dialogue.ui.internal.part.Services;
import org.shirube.people.api.EmployeeId;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.VisibilityLine;
import org.shirube.ui.component.Wording;

/** What the member handed over to me of the talks with the manager before; gone as soon as it is taken back. */
final class HandedOverPart extends Composite<Card> {

    private static final long serialVersionUID = 1L;

    private final transient Services services;
    private transient List<HandedOver> shown = List.of();

    HandedOverPart(Services services) {
        this.services = services;
        setVisible(false);
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("dialogue.handover.part"));
    }

    void show(Meeting meeting) {
        if (services.me().equals(meeting.member())) {
            return;
        }
        List<HandedOver> now = services.handovers().read(services.actor(), meeting.pairing());
        if (!now.equals(shown)) {
            shown = now;
            render(name(meeting.member()));
        }
    }

    private void render(String member) {
        getContent().removeAll();
        setVisible(!shown.isEmpty());
        getContent()
                .add(
                        new H2(getTranslation("dialogue.handover.from", member)),
                        new VisibilityLine(getTranslation("dialogue.handover.mine", member)));
        for (HandedOver handed : shown) {
            getContent().add(Shapes.quiet(getTranslation("dialogue.handover.before", name(handed.former()))));
            if (!handed.letter().isEmpty()) {
                Paragraph letter = new Paragraph(handed.letter());
                letter.addClassName("talks-mine");
                getContent().add(letter);
            }
            add("dialogue.handover.part.todos", handed.todos().stream().map(this::todo));
            add("dialogue.handover.part.themes", themes(handed));
        }
    }

    private void add(String heading, Stream<String> lines) {
        UnorderedList list = new UnorderedList();
        lines.map(ListItem::new).forEach(list::add);
        if (list.getChildren().findAny().isPresent()) {
            getContent().add(new H3(getTranslation(heading)), list);
        }
    }

    private String todo(Todo todo) {
        return todo.due() == null ? todo.text() : todo.text() + " – " + Wording.day(todo.due(), getLocale());
    }

    private Stream<String> themes(HandedOver handed) {
        Choices choices = new Choices(services.library(), getLocale());
        return handed.themes().stream()
                .map(theme -> Wording.day(theme.day(), getLocale()) + " " + choices.label(theme.key()));
    }

    private String name(EmployeeId person) {
        return Wording.name(services.name(person), getLocale());
    }
}
