// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.workshop;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.shirube.career.api.workshop.OwnWorkshop;
import org.shirube.career.api.workshop.Workshop;
import org.shirube.career.ui.internal.part.Links;
import org.shirube.career.ui.internal.part.OverviewPart;
import org.shirube.career.ui.internal.part.Styled;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.WayLink;

/** On the overview: the workshop that comes next, and the sheets. */
@org.osgi.service.component.annotations.Component
public final class WorkshopOverview implements OverviewPart {

    private final Services services;

    @Activate
    public WorkshopOverview(@Reference Services services) {
        this.services = services;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Component card() {
        Styled where = new Styled();
        List<OwnWorkshop> all = services.workshops().mine(services.actor());
        Optional<OwnWorkshop> next = all.stream()
                .filter(own -> own.workshop().state() == Workshop.State.PLANNED
                        || own.workshop().state() == Workshop.State.RUNNING)
                .findFirst();
        Card card = new Card(where.getTranslation("career.ws.title"));
        card.add(next.<Component>map(own -> new WorkshopLine(
                        services, own, () -> where.getUI().ifPresent(ui -> ui.refreshCurrentRoute(false))))
                .orElseGet(() -> Shapes.quiet(where.getTranslation("career.ws.none.title"))));
        card.add(Shapes.ways(
                new WayLink(Links.WORKSHOPS, where.getTranslation("career.ws.all")),
                new WayLink(Links.SHEETS, where.getTranslation("career.sheets.title"))));
        where.add(card);
        return where;
    }
}
