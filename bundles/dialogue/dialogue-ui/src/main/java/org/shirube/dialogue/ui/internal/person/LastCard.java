// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.person;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import org.shirube.dialogue.api.Episode;
import org.shirube.dialogue.api.Meeting;
import org.shirube.dialogue.api.PairingState;
import org.shirube.dialogue.api.Todo;
import org.shirube.dialogue.ui.internal.lasting.EpisodeItem;
import org.shirube.dialogue.ui.internal.part.Services;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.Wording;

/** What the last talk was and how it ended, and what of the two's to-dos is still open. */
final class LastCard extends Composite<Card> {

    private static final long serialVersionUID = 1L;

    LastCard(Services services, PairingState state) {
        List<Episode> last = services.lasting()
                .threads()
                .episodes(services.actor(), state.pairing().id(), null, PageRequest.first(1))
                .items();
        if (last.isEmpty()) {
            getContent().add(Shapes.quiet(getTranslation("dialogue.last.never")));
            return;
        }
        OrderedList talk = new OrderedList(new EpisodeItem(services, last.get(0)));
        talk.addClassName("talks-thread");
        getContent().add(talk);
        List<Todo> open = new ArrayList<>(open(services, state, last.get(0)));
        open.removeAll(last.get(0).todos());
        if (!open.isEmpty()) {
            UnorderedList list = new UnorderedList();
            open.forEach(todo -> list.add(new ListItem(
                    new Span(todo.text() + " – " + Wording.name(services.name(todo.owner()), getLocale())))));
            getContent().add(Shapes.quiet(getTranslation("dialogue.person.older")), list);
        }
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("dialogue.person.last"));
    }

    /** What is open is told in the room of any talk of the two. */
    private static List<Todo> open(Services services, PairingState state, Episode last) {
        Meeting next = state.next();
        return services.room()
                .enter(services.actor(), next == null ? last.meeting() : next.id())
                .todos();
    }
}
