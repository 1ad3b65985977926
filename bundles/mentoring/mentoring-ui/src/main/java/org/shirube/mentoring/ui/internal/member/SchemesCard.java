// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.member;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import org.shirube.mentoring.api.OwnScheme;
import org.shirube.mentoring.api.SchemeState;
import org.shirube.mentoring.api.Side;
import org.shirube.mentoring.ui.internal.part.Links;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.WayLink;

/** Where I take part or could. */
final class SchemesCard extends Composite<Card> {

    private static final long serialVersionUID = 1L;

    private final transient Services services;
    private final boolean described;
    private final Acts acts;

    /** @param described whether there is a profile, without which nobody joins */
    SchemesCard(Services services, List<OwnScheme> schemes, boolean described, Acts acts) {
        this.services = services;
        this.described = described;
        this.acts = acts;
        List<OwnScheme> shown =
                schemes.stream().filter(own -> own.state() != SchemeState.ENDED).toList();
        if (shown.isEmpty()) {
            getContent().add(Shapes.quiet(getTranslation("mentoring.schemes.none")));
        }
        shown.forEach(own -> getContent().add(row(own)));
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("mentoring.schemes.title"));
    }

    private Article row(OwnScheme own) {
        Article row = new Article();
        row.addClassNames("mentoring-row", "sh-stack");
        WayLink way = new WayLink(
                Links.scheme(own.id()),
                getTranslation(looksForSomebody(own) ? "mentoring.schemes.look" : "mentoring.schemes.way"));
        way.getElement()
                .setAttribute("aria-label", way.getText() + " – " + own.plan().title());
        row.add(
                Shapes.line(
                        new H3(own.plan().title()), Words.kind(this, own.plan().kind())),
                Shapes.quiet(Words.state(this, services, own)),
                described ? Shapes.line(new SeatLine(services, own, true, acts), way) : Shapes.line(way));
        return row;
    }

    private static boolean looksForSomebody(OwnScheme own) {
        return own.joined().contains(Side.SEEKER) && !own.plan().review();
    }
}
