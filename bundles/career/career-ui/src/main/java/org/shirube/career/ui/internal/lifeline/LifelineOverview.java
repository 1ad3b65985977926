// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.lifeline;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.shirube.career.api.lifeline.LifelineEvent;
import org.shirube.career.api.lifeline.Lifelines;
import org.shirube.career.ui.internal.part.Links;
import org.shirube.career.ui.internal.part.OverviewPart;
import org.shirube.career.ui.internal.part.Styled;
import org.shirube.ui.Visit;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.WayLink;

/** On the overview: a small picture of my line. */
@org.osgi.service.component.annotations.Component
public final class LifelineOverview implements OverviewPart {

    private final Lifelines lifelines;
    private final Visit visit;

    @Activate
    public LifelineOverview(@Reference Lifelines lifelines, @Reference Visit visit) {
        this.lifelines = lifelines;
        this.visit = visit;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Component card() {
        Styled where = new Styled();
        EventWords words = new EventWords(where);
        List<LifelineEvent> events = lifelines.own(visit.actor());
        Card card = new Card(words.text("title"));
        if (events.isEmpty()) {
            card.add(Shapes.quiet(words.text("none")));
        } else {
            card.add(Drawing.small(visit.today(), events), new Paragraph(words.sentence(events)));
        }
        card.add(Shapes.ways(new WayLink(Links.LIFELINE, words.text(events.isEmpty() ? "way.first" : "way"))));
        where.add(card);
        return where;
    }
}
