// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.workshop;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import java.util.function.Predicate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.shirube.career.api.workshop.OwnWorkshop;
import org.shirube.career.api.workshop.RoleTalk;
import org.shirube.career.api.workshop.Seat;
import org.shirube.career.api.workshop.Workshop;
import org.shirube.career.ui.internal.part.Back;
import org.shirube.career.ui.internal.part.Links;
import org.shirube.career.ui.internal.part.Styled;
import org.shirube.platform.api.actor.Role;
import org.shirube.ui.Screen;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.EmptyState;
import org.shirube.ui.component.PageHeader;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.WayLink;

/** Workshops that concern me: asked, joined, open to join, and past (F100). */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@Screen(
        path = Links.WORKSHOPS,
        titleKey = "career.ws.title",
        roles = {Role.MEMBER, Role.MANAGER})
public final class WorkshopsScreen extends Composite<Styled> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Services services;

    @Activate
    public WorkshopsScreen(@Reference Services services) {
        this.services = services;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
    }

    private void refresh() {
        List<OwnWorkshop> all = services.workshops().mine(services.actor());
        List<RoleTalk> told = services.talks().told(services.actor());
        getContent().removeAll();
        getContent()
                .add(
                        new Back(),
                        new PageHeader(getTranslation("career.ws.title"))
                                .withSubline(getTranslation("career.ws.subline")),
                        Shapes.ways(new WayLink(Links.SHEETS, getTranslation("career.sheets.title"))));
        if (!told.isEmpty()) {
            getContent().add(new ConsentCard(services, told, this::refresh));
        }
        if (all.isEmpty()) {
            getContent()
                    .add(new EmptyState(getTranslation("career.ws.none.title"), getTranslation("career.ws.none.text"))
                            .withExample(getTranslation("career.ws.none.example")));
        }
        Predicate<OwnWorkshop> past = own -> own.workshop().state() == Workshop.State.OVER;
        Predicate<OwnWorkshop> mine = own -> own.facilitates() || own.seat() == Seat.State.JOINED;
        add("career.ws.invited", all, past.negate().and(own -> own.seat() == Seat.State.INVITED));
        add("career.ws.mine", all, past.negate().and(mine));
        add("career.ws.open", all, past.negate().and(mine.negate()).and(own -> own.seat() != Seat.State.INVITED));
        add("career.ws.past", all, past);
    }

    private void add(String key, List<OwnWorkshop> all, Predicate<OwnWorkshop> which) {
        List<Div> lines = all.stream()
                .filter(which)
                .<Div>map(own -> new WorkshopLine(services, own, this::refresh))
                .toList();
        if (!lines.isEmpty()) {
            Card card = new Card(getTranslation(key));
            lines.forEach(card::add);
            getContent().add(card);
        }
    }
}
