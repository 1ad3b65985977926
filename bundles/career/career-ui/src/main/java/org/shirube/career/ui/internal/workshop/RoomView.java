// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.workshop;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import org.jspecify.annotations.Nullable;
import org.shirube.career.api.workshop.Workshop;
import org.shirube.career.api.workshop.WorkshopChange;
import org.shirube.career.api.workshop.WorkshopId;
import org.shirube.career.api.workshop.WorkshopRefusedException;
import org.shirube.career.api.workshop.WorkshopRoom;
import org.shirube.career.ui.internal.part.Links;
import org.shirube.ui.component.PageHeader;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.WayLink;

/** What is in a workshop. What changes is shown anew, part by part; what somebody is typing stays. */
final class RoomView extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Services services;
    private final WorkshopId id;
    private final Div head = new Div();
    private final ClockCard clock = new ClockCard();
    private final @Nullable LeadCard lead;
    private final GroupCard group;
    private final TalksCard talks = new TalksCard();
    private final Div sheet = new Div();
    private transient @Nullable SheetForm form;
    private transient Workshop.@Nullable State shown;

    RoomView(Services services, WorkshopRoom room) {
        this.services = services;
        this.id = room.workshop().id();
        this.lead = room.facilitates() ? new LeadCard(services, id, this) : null;
        this.group = new GroupCard(services);
        addClassName("career-stack");
        add(head, clock);
        if (lead != null) {
            add(lead);
        }
        add(group, talks, sheet);
        show(room);
    }

    WorkshopId id() {
        return id;
    }

    /** Reads anew what has changed. */
    void refresh(WorkshopChange change) {
        if (change == WorkshopChange.PROGRESS && lead != null) {
            lead.showProgress();
        } else {
            refresh();
        }
    }

    void refresh() {
        show(services.workshops().enter(services.actor(), id));
    }

    /** Does something and shows what became of it; where it no longer fits, says so. */
    void act(Runnable action) {
        try {
            action.run();
        } catch (WorkshopRefusedException e) {
            Notification.show(getTranslation("career.ws.refused." + e.reason()));
        }
        refresh();
    }

    private void show(WorkshopRoom room) {
        Workshop workshop = room.workshop();
        if (workshop.state() != shown) {
            shown = workshop.state();
            showState(room);
        }
        clock.show(workshop, room.course());
        group.show(room);
        talks.show(room.talks());
        if (lead != null) {
            lead.show(room);
        }
        if (form != null) {
            form.mark(room.course());
        }
    }

    private void showState(WorkshopRoom room) {
        Workshop workshop = room.workshop();
        WayLink back = new WayLink(Links.WORKSHOPS, getTranslation("career.ws.back"));
        back.addClassName("career-back");
        head.removeAll();
        head.add(
                back,
                new PageHeader(workshop.plan().title())
                        .withSubline(Words.when(this, services.visit(), workshop.plan())),
                Shapes.line(Words.state(this, workshop.state()), Words.place(this, workshop.plan())));
        boolean writes = workshop.state() == Workshop.State.RUNNING || workshop.state() == Workshop.State.OVER;
        if (room.joined() && writes && form == null) {
            form = new SheetForm(services, services.sheets().open(services.actor(), id));
            sheet.removeAll();
            sheet.add(form);
        } else if (room.joined() && !writes) {
            sheet.removeAll();
            sheet.add(Shapes.quiet(getTranslation("career.ws.before")));
        }
        if (form != null && workshop.state() == Workshop.State.OVER) {
            sheet.addComponentAsFirst(new AfterCard(
                    services,
                    form.sheet(),
                    new WayLink(Links.sheet(form.sheet()), getTranslation("career.after.sheet")),
                    new WayLink(Links.SHEETS, getTranslation("career.sheets.title"))));
        }
    }
}
