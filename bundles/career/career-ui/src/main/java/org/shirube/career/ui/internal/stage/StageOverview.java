// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.stage;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.shirube.career.api.StageEntry;
import org.shirube.career.api.Stages;
import org.shirube.career.ui.internal.part.Links;
import org.shirube.career.ui.internal.part.OverviewPart;
import org.shirube.career.ui.internal.part.Styled;
import org.shirube.ui.Visit;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.WayLink;

/** On the overview: where I see myself at the moment, or the kind question. */
@org.osgi.service.component.annotations.Component
public final class StageOverview implements OverviewPart {

    private final Stages stages;
    private final Visit visit;

    @Activate
    public StageOverview(@Reference Stages stages, @Reference Visit visit) {
        this.stages = stages;
        this.visit = visit;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Component card() {
        Styled where = new Styled();
        Optional<StageEntry> own = stages.own(visit.actor());
        Card card = new Card(where.getTranslation("career.stage.title"));
        card.add(own.<Component>map(entry -> {
                    Paragraph words = new Paragraph(StageWords.of(where, entry.stage()));
                    words.addClassName("career-strong");
                    return words;
                })
                .orElseGet(() -> Shapes.quiet(where.getTranslation("career.stage.none"))));
        String way = own.isEmpty() || stages.askAgain(visit.actor()) ? "career.stage.ask.way" : "career.stage.way";
        card.add(Shapes.ways(new WayLink(Links.STAGE, where.getTranslation(way))));
        where.add(card);
        return where;
    }
}
