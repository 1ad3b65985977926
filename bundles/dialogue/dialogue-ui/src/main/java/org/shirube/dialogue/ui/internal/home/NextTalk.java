// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.home;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.shirube.dialogue.api.Meeting;
import org.shirube.dialogue.api.PairingState;
import org.shirube.dialogue.ui.internal.part.Choices;
import org.shirube.dialogue.ui.internal.part.Links;
import org.shirube.dialogue.ui.internal.part.Services;
import org.shirube.dialogue.ui.internal.part.When;
import org.shirube.ui.component.Notice;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.StatusPill;
import org.shirube.ui.component.Tone;
import org.shirube.ui.component.WayLink;

/** The next talk in a line, with the way to it, or the way to plan one. */
public final class NextTalk extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    public NextTalk(Services services, PairingState state, Runnable planned) {
        getContent().addClassName("talks-next");
        Meeting next = state.next();
        if (next == null) {
            String sentence = getTranslation(state.due() ? "dialogue.next.due" : "dialogue.next.none");
            Button plan = Shapes.mainButton(getTranslation("dialogue.next.plan"), () -> TalkPlan.plan(
                            services, state.pairing(), meeting -> planned.run())
                    .open());
            getContent().add(Shapes.quiet(sentence), plan);
            return;
        }
        Choices choices = new Choices(services.library(), getLocale());
        Div themes = Shapes.line();
        if (next.kind() == Meeting.Kind.ANNUAL) {
            themes.add(new StatusPill(Tone.GOOD, getTranslation("dialogue.annual.title")));
        }
        next.themes().forEach(theme -> themes.add(new StatusPill(Tone.INFO, choices.label(theme))));
        if (next.themes().isEmpty()) {
            themes.add(Shapes.quiet(getTranslation("dialogue.next.noTheme")));
        }
        Span when = new Span(When.at(next.appointment().starts(), services.zone(), getLocale()));
        when.addClassName("talks-when");
        boolean member = state.pairing().member().equals(services.me());
        String way = next.themes().isEmpty() && member ? "dialogue.next.prepare" : "dialogue.next.enter";
        WayLink link = new WayLink(Links.talk(next.id()), getTranslation(way));
        link.addClassName("talks-way");
        Div said = Shapes.stack(when, themes);
        if (services.appraisalDays().mustMove(services.actor(), next.id())) {
            said.add(new Notice(Tone.CARE, getTranslation("dialogue.apart.mustMove")));
        }
        getContent().add(said, link);
    }
}
