// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.person;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.shirube.dialogue.api.Observation;
import org.shirube.dialogue.api.Pairing;
import org.shirube.dialogue.ui.internal.part.Services;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.StatusPill;
import org.shirube.ui.component.Tone;
import org.shirube.ui.component.Wording;

/** The scenes I noted of this person, those not yet shared first: they are for the next talk (F19, F62). */
final class ScenesCard extends Composite<Card> {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 6;

    ScenesCard(Services services, Pairing pairing) {
        List<Observation> own = services.observations().of(services.actor(), pairing.id()).stream()
                .filter(scene -> scene.by().equals(services.me()))
                .sorted((one, other) -> Boolean.compare(one.shared(), other.shared()))
                .limit(SHOWN)
                .toList();
        if (own.isEmpty()) {
            getContent().add(Shapes.quiet(getTranslation("dialogue.person.noScenes")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("talks-themes");
        own.forEach(scene -> list.add(item(scene)));
        getContent().add(list);
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("dialogue.person.scenes"));
    }

    private ListItem item(Observation scene) {
        Span action = new Span(scene.seen().action());
        ListItem item = new ListItem(Shapes.stack(
                Shapes.quiet(Wording.day(scene.seen().on(), getLocale()) + " · "
                        + scene.seen().scene()),
                action));
        String kind = getTranslation("dialogue.observation." + scene.seen().kind());
        item.add(new StatusPill(Tone.NEUTRAL, kind));
        item.add(Shapes.quiet(
                getTranslation(scene.shared() ? "dialogue.person.scene.shared" : "dialogue.person.scene.own")));
        return item;
    }
}
