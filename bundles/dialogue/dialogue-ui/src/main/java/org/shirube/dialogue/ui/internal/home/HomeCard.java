// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.home;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import org.shirube.dialogue.api.PairingState;
import org.shirube.dialogue.api.Todo;
import org.shirube.dialogue.ui.internal.part.Links;
import org.shirube.dialogue.ui.internal.part.Services;
import org.shirube.dialogue.ui.internal.part.Styled;
import org.shirube.people.api.PersonName;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.WayLink;
import org.shirube.ui.component.Wording;

/** The next talk, and the next few things I said I would do. */
final class HomeCard extends Composite<Styled> {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 3;

    HomeCard(Services services, PairingState state, List<Todo> todos) {
        PersonName other = services.name(state.pairing().other(services.me()));
        Card card = new Card(getTranslation("dialogue.home.title", Wording.name(other, getLocale())));
        card.add(new NextTalk(services, state, () -> UI.getCurrent().navigate(Links.TALKS)));
        if (!todos.isEmpty()) {
            card.add(Shapes.quiet(getTranslation("dialogue.home.todos")), list(todos));
        }
        if (todos.size() > SHOWN) {
            card.add(Shapes.quiet(getTranslation("dialogue.home.more", todos.size() - SHOWN)));
        }
        card.add(new WayLink(Links.TALKS, getTranslation("dialogue.home.all")));
        getContent().add(card);
    }

    private UnorderedList list(List<Todo> todos) {
        UnorderedList list = new UnorderedList();
        list.addClassName("talks-themes");
        todos.stream().limit(SHOWN).forEach(todo -> list.add(item(todo)));
        return list;
    }

    private ListItem item(Todo todo) {
        LocalDate due = todo.due();
        ListItem item = new ListItem(new Span(todo.text()));
        if (due != null) {
            item.add(Shapes.quiet(getTranslation("dialogue.home.until", Wording.day(due, getLocale()))));
        }
        return item;
    }
}
