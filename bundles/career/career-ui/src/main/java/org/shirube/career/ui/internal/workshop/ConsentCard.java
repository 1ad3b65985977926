// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.workshop;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.shirube.career.api.workshop.RoleTalk;
import org.shirube.career.api.workshop.RoleTalk.Consent;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.StatusPill;
import org.shirube.ui.component.Tone;
import org.shirube.ui.component.VisibilityLine;

/** My own story as others are to read it: shown only while I say yes, to exactly these words (F102). */
final class ConsentCard extends Composite<Card> {

    private static final long serialVersionUID = 1L;

    private final transient Services services;
    private final transient Runnable answered;

    ConsentCard(Services services, List<RoleTalk> told, Runnable answered) {
        this.services = services;
        this.answered = answered;
        getContent().add(new VisibilityLine(getTranslation("career.talk.consent.visible")));
        told.forEach(talk -> getContent().add(line(talk)));
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("career.talk.consent"));
    }

    private Div line(RoleTalk talk) {
        Details words = new Details(talk.in(getLocale().getLanguage()).title(), new TalkText(talk));
        Div row = Shapes.line(new StatusPill(
                talk.consent() == Consent.GIVEN ? Tone.GOOD : Tone.CARE,
                getTranslation("career.talk.said." + talk.consent())));
        if (talk.consent() != Consent.GIVEN) {
            row.add(Shapes.mainButton(getTranslation("career.talk.yes"), () -> answer(talk, true)));
        }
        if (talk.consent() != Consent.REFUSED) {
            row.add(Shapes.quietButton(getTranslation("career.talk.no"), () -> answer(talk, false)));
        }
        return Shapes.stack(words, row);
    }

    private void answer(RoleTalk talk, boolean consents) {
        services.talks().answer(services.actor(), talk.id(), consents);
        answered.run();
    }
}
