// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.home;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.shirube.dialogue.api.Meeting;
import org.shirube.dialogue.api.PairingState;
import org.shirube.dialogue.ui.internal.lasting.AnnualNotice;
import org.shirube.dialogue.ui.internal.lasting.ForTwo;
import org.shirube.dialogue.ui.internal.part.Links;
import org.shirube.dialogue.ui.internal.part.Services;
import org.shirube.people.api.PersonName;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.PersonAvatar;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.StatusPill;
import org.shirube.ui.component.Tone;
import org.shirube.ui.component.WayLink;
import org.shirube.ui.component.Wording;

/** Talks about my own career with one person. */
final class OwnCard extends Composite<Card> {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 12;

    private final transient Services services;
    private final transient PairingState state;

    OwnCard(Services services, PairingState state, Runnable planned) {
        this.services = services;
        this.state = state;
        PersonName partner = services.name(state.pairing().partner());
        Div face = Shapes.line(
                new PersonAvatar(partner, state.pairing().partner()),
                new StatusPill(
                        Tone.NEUTRAL,
                        getTranslation("dialogue.kind." + state.pairing().kind())),
                Shapes.quiet(getTranslation(
                        "dialogue.cadence",
                        state.pairing().cadence().everyDays(),
                        state.pairing().cadence().minutes())),
                Shapes.quietButton(
                        getTranslation("dialogue.cadence.change"),
                        () -> new CadenceDialog(services, state.pairing(), planned).open()));
        getContent().add(face, new NextTalk(services, state, planned), new ClarityStrip(services, talks()));
        getContent()
                .add(
                        new AnnualNotice(services, state.pairing()),
                        new ForTwo(services, state.pairing(), planned),
                        Shapes.ways(
                                new WayLink(
                                        Links.threads(state.pairing().id()), getTranslation("dialogue.threads.title")),
                                new WayLink(Links.person(state.pairing().id()), getTranslation("dialogue.trend.title")),
                                new WayLink(Links.year(state.pairing().id()), getTranslation("dialogue.year.title"))));
        if (state.openTodos() > 0) {
            getContent().add(Shapes.quiet(getTranslation("dialogue.todos.open", state.openTodos())));
        }
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation(
                "dialogue.own.title", Wording.name(services.name(state.pairing().partner()), getLocale())));
    }

    private List<Meeting> talks() {
        return services.meetings()
                .of(services.actor(), state.pairing().id(), PageRequest.first(SHOWN))
                .items();
    }
}
