// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.workshop;

import com.vaadin.flow.component.Component;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.shirube.career.api.workshop.OwnWorkshop;
import org.shirube.career.api.workshop.Seat;
import org.shirube.career.api.workshop.Workshop;
import org.shirube.career.ui.internal.part.Links;
import org.shirube.career.ui.internal.part.Styled;
import org.shirube.platform.api.actor.Actor;
import org.shirube.ui.HomePart;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.WayLink;

/** On the first page: invitations, and workshops of mine in the coming days. */
@org.osgi.service.component.annotations.Component
public final class WorkshopOnHome implements HomePart {

    private static final Duration SOON = Duration.ofDays(7);

    private final Services services;

    @Activate
    public WorkshopOnHome(@Reference Services services) {
        this.services = services;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public Optional<Component> of(Actor actor) {
        if (actor.person().isEmpty()) {
            return Optional.empty();
        }
        List<OwnWorkshop> shown =
                services.workshops().mine(actor).stream().filter(this::matters).toList();
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        Styled where = new Styled();
        Card card = new Card(where.getTranslation("career.ws.title"));
        shown.forEach(own -> card.add(
                new WorkshopLine(services, own, () -> where.getUI().ifPresent(ui -> ui.navigate(Links.WORKSHOPS)))));
        card.add(new WayLink(Links.WORKSHOPS, where.getTranslation("career.ws.all")));
        where.add(card);
        return Optional.of(where);
    }

    private boolean matters(OwnWorkshop own) {
        Workshop.State state = own.workshop().state();
        boolean mine = own.facilitates() || own.seat() == Seat.State.JOINED;
        boolean soon =
                own.workshop().plan().starts().isBefore(services.visit().now().plus(SOON));
        return (state == Workshop.State.PLANNED || state == Workshop.State.RUNNING)
                && (own.seat() == Seat.State.INVITED || mine && soon);
    }
}
