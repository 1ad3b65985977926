// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.workshop;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.notification.Notification;
import org.shirube.career.api.workshop.OwnWorkshop;
import org.shirube.career.api.workshop.Seat;
import org.shirube.career.api.workshop.Workshop;
import org.shirube.career.api.workshop.WorkshopRefusedException;
import org.shirube.career.ui.internal.part.Links;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.WayLink;

/** A workshop in a list, with what one can do about it. */
final class WorkshopLine extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Services services;
    private final transient OwnWorkshop own;
    private final transient Workshop workshop;
    private final transient Runnable changed;

    WorkshopLine(Services services, OwnWorkshop own, Runnable changed) {
        this.services = services;
        this.own = own;
        this.workshop = own.workshop();
        this.changed = changed;
        addClassName("career-ws");
        add(
                Shapes.line(new H3(workshop.plan().title()), Words.state(this, workshop.state())),
                Shapes.quiet(Words.when(this, services.visit(), workshop.plan())),
                Words.place(this, workshop.plan()),
                actions());
    }

    private Div actions() {
        Div row = Shapes.line();
        boolean joined = own.seat() == Seat.State.JOINED;
        boolean over = workshop.state() == Workshop.State.OVER;
        if (joined || own.facilitates()) {
            String key = over ? "career.ws.look" : own.facilitates() ? "career.ws.lead" : "career.ws.enter";
            row.add(new WayLink(Links.workshop(workshop.id()), getTranslation(key)));
        }
        boolean open = workshop.state() == Workshop.State.PLANNED || workshop.state() == Workshop.State.RUNNING;
        if (open && !joined && !own.facilitates()) {
            row.add(
                    workshop.room()
                            ? Shapes.mainButton(
                                    getTranslation("career.ws.join"),
                                    () -> act(() -> services.workshops().join(services.actor(), workshop.id())))
                            : Shapes.quiet(getTranslation("career.ws.full")));
        }
        boolean said = joined || own.seat() == Seat.State.INVITED;
        if (said && workshop.state() == Workshop.State.PLANNED) {
            String key = joined ? "career.ws.leave" : "career.ws.decline";
            row.add(Shapes.quietButton(
                    getTranslation(key),
                    () -> act(() -> services.workshops().decline(services.actor(), workshop.id()))));
        }
        return row;
    }

    private void act(Runnable action) {
        try {
            action.run();
        } catch (WorkshopRefusedException e) {
            Notification.show(getTranslation("career.ws.refused." + e.reason()));
        }
        changed.run();
    }
}
