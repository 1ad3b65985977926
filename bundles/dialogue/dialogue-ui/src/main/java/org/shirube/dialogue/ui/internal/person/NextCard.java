// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.person;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.shirube.dialogue.api.Meeting;
import org.shirube.dialogue.api.PairingState;
import org.shirube.dialogue.api.Theme;
import org.shirube.dialogue.api.WishedResponse;
import org.shirube.dialogue.ui.internal.home.NextTalk;
import org.shirube.dialogue.ui.internal.part.Choices;
import org.shirube.dialogue.ui.internal.part.Services;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Notice;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.StatusPill;
import org.shirube.ui.component.Tone;

/** The next talk: what it is about, what the member wishes for, and whether a career theme would be good (F48, F49). */
final class NextCard extends Composite<Card> {

    private static final long serialVersionUID = 1L;

    private final transient Choices choices;

    NextCard(Services services, PairingState state, Runnable planned) {
        choices = new Choices(services.library(), getLocale());
        Meeting next = state.next();
        if (state.careerThemeDue()) {
            getContent().add(new Notice(Tone.CARE, getTranslation("dialogue.careerDue")));
        }
        getContent().add(new NextTalk(services, state, planned));
        if (next != null && !next.themes().isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("talks-themes");
            next.themes().forEach(theme -> list.add(item(theme)));
            getContent().add(list);
        }
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("dialogue.person.next"));
    }

    private ListItem item(Theme theme) {
        Span label = new Span(choices.label(theme));
        label.addClassName("talks-theme");
        ListItem item = new ListItem(Shapes.stack(label, new Span(theme.words())));
        WishedResponse wish = theme.wish();
        item.add(
                wish == null
                        ? Shapes.quiet(getTranslation("dialogue.person.noWish"))
                        : new StatusPill(Tone.INFO, choices.label(wish)));
        return item;
    }
}
