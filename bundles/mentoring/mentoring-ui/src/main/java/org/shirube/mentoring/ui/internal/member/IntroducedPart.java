// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.member;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.shirube.mentoring.api.request.Introduction;
import org.shirube.people.api.EmployeeId;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.StatusPill;
import org.shirube.ui.component.Tone;
import org.shirube.ui.component.VisibilityLine;

/** Those I was introduced to, and those I brought together (F39). Of a no only the one who said it knows. */
final class IntroducedPart extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Services services;
    private final Acts acts;

    IntroducedPart(Services services, List<Introduction> introductions, Acts acts) {
        this.services = services;
        this.acts = acts;
        List<Introduction> shown = introductions.stream()
                .filter(one -> one.state() != Introduction.State.LET_BE)
                .toList();
        if (shown.isEmpty()) {
            setVisible(false);
            return;
        }
        Card card = new Card(
                getTranslation("mentoring.introduced.title"),
                new VisibilityLine(getTranslation("mentoring.visible.three")));
        shown.forEach(one -> card.add(row(one)));
        getContent().add(card);
    }

    private Article row(Introduction one) {
        Article row = new Article();
        row.addClassNames("mentoring-row", "sh-stack");
        boolean mine = one.by().equals(services.me());
        EmployeeId other = one.one().equals(services.me()) ? one.other() : one.one();
        if (mine) {
            row.add(new Paragraph(getTranslation("mentoring.introduced.by.me", name(one.one()), name(one.other()))));
        } else {
            row.add(new Face(services, other), Shapes.quiet(getTranslation("mentoring.introduced.by", name(one.by()))));
        }
        if (!one.note().isEmpty()) {
            Paragraph note = new Paragraph(one.note());
            note.addClassName("mentoring-note");
            row.add(note);
        }
        boolean said = one.one().equals(services.me()) ? one.oneSaid() : one.otherSaid();
        if (one.state() == Introduction.State.MET) {
            row.add(Shapes.line(
                    new StatusPill(Tone.GOOD, getTranslation("mentoring.introduction.MET")),
                    Shapes.quiet(getTranslation("mentoring.introduced.met"))));
        } else if (mine || said) {
            row.add(Shapes.line(new StatusPill(Tone.NEUTRAL, getTranslation("mentoring.introduction.OPEN"))));
        } else {
            row.add(answers(one));
        }
        return row;
    }

    private Div answers(Introduction one) {
        return Shapes.line(
                Shapes.mainButton(getTranslation("mentoring.introduced.yes"), () -> answer(one, true)),
                Shapes.quietButton(getTranslation("mentoring.introduced.no"), () -> answer(one, false)));
    }

    private void answer(Introduction one, boolean gladly) {
        acts.run(
                () -> services.introductions().answer(services.actor(), one.id(), gladly),
                gladly ? "mentoring.introduced.yes.done" : "mentoring.introduced.no.done");
    }

    private String name(EmployeeId person) {
        return Words.name(services, person);
    }
}
