// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.home;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.time.Instant;
import org.shirube.dialogue.api.PairingState;
import org.shirube.dialogue.ui.internal.lasting.ForTwo;
import org.shirube.dialogue.ui.internal.part.Links;
import org.shirube.dialogue.ui.internal.part.Services;
import org.shirube.dialogue.ui.internal.part.When;
import org.shirube.people.api.PersonName;
import org.shirube.ui.component.PersonAvatar;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.StatusPill;
import org.shirube.ui.component.Tone;
import org.shirube.ui.component.WayLink;
import org.shirube.ui.component.Wording;

/** Somebody I listen to: when we talk next, and whether something is due. */
final class PartnerCard extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    PartnerCard(Services services, PairingState state, Runnable planned) {
        PersonName member = services.name(state.pairing().member());
        H3 name = new H3(Wording.name(member, getLocale()));
        getContent().addClassName("talks-partner");
        getContent().add(Shapes.line(new PersonAvatar(member, state.pairing().member()), name));
        Instant last = state.lastHeld();
        getContent()
                .add(Shapes.quiet(
                        last == null
                                ? getTranslation("dialogue.last.never")
                                : getTranslation("dialogue.last", When.at(last, services.zone(), getLocale()))));
        getContent().add(due(services, state));
        ForTwo forTwo = new ForTwo(services, state.pairing(), planned);
        forTwo.setVisible(forTwo.there());
        getContent()
                .add(
                        forTwo,
                        Shapes.ways(
                                new WayLink(
                                        Links.person(state.pairing().id()), getTranslation("dialogue.person.prepare")),
                                new WayLink(
                                        Links.threads(state.pairing().id()), getTranslation("dialogue.threads.title")),
                                Shapes.quietButton(
                                        getTranslation("dialogue.cadence.change"),
                                        () -> new CadenceDialog(services, state.pairing(), planned).open())),
                        new NextTalk(services, state, planned));
    }

    /** What it is time for, in a few words: with many people, whole sentences on each of them would be noise. */
    private Div due(Services services, PairingState state) {
        Div due = Shapes.line();
        if (state.careerThemeDue()) {
            due.add(new StatusPill(Tone.CARE, getTranslation("dialogue.partner.careerDue")));
        }
        if (services.lasting()
                .years()
                .annualDue(services.actor(), state.pairing().id())) {
            due.add(new StatusPill(Tone.CARE, getTranslation("dialogue.partner.annualDue")));
        }
        due.setVisible(due.getChildren().findAny().isPresent());
        return due;
    }
}
