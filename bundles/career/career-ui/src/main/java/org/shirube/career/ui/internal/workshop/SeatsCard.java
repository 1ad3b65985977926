// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.workshop;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import java.util.stream.Collectors;
import org.shirube.career.api.workshop.Seat;
import org.shirube.career.api.workshop.Workshop;
import org.shirube.career.api.workshop.WorkshopRefusedException;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.StatusPill;
import org.shirube.ui.component.Tone;

/** Who was invited and who comes, and the groups they sit in (F101). */
final class SeatsCard extends Composite<Card> {

    private static final long serialVersionUID = 1L;

    private final transient Services services;
    private final transient Workshop workshop;
    private final transient Runnable changed;
    private final PeopleField invited;
    private final boolean open;
    private final int groups;

    SeatsCard(Services services, Workshop workshop, Runnable changed) {
        this.services = services;
        this.workshop = workshop;
        this.changed = changed;
        this.invited = new PeopleField(services, getTranslation("career.workshopDesk.invite.whom"));
        this.open = workshop.state() == Workshop.State.PLANNED || workshop.state() == Workshop.State.RUNNING;
        List<Seat> seats = services.desk().seats(services.actor(), workshop.id());
        this.groups = seats.stream().mapToInt(Seat::group).max().orElse(0);
        if (open) {
            getContent().add(invitation());
        }
        if (open && seats.stream().anyMatch(seat -> seat.state() == Seat.State.JOINED)) {
            getContent().add(grouping());
        }
        getContent()
                .add(seats.isEmpty() ? Shapes.quiet(getTranslation("career.workshopDesk.seats.none")) : list(seats));
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("career.workshopDesk.seats"));
    }

    private Div invitation() {
        return Shapes.stack(
                invited,
                Shapes.line(Shapes.mainButton(
                        getTranslation("career.workshopDesk.invite"),
                        () -> act(() -> services.desk().invite(services.actor(), workshop.id(), invited.chosen())))));
    }

    private Div grouping() {
        return Shapes.stack(
                Shapes.line(Shapes.quietButton(
                        getTranslation("career.workshopDesk.group"),
                        () -> act(() -> services.desk()
                                .group(
                                        services.actor(),
                                        workshop.id(),
                                        services.visit().now().toEpochMilli())))),
                Shapes.quiet(getTranslation("career.workshopDesk.group.help")));
    }

    private UnorderedList list(List<Seat> seats) {
        UnorderedList list = new UnorderedList();
        list.addClassName("sh-plain");
        list.add(seats.stream().map(this::line).collect(Collectors.toList()).toArray(ListItem[]::new));
        return list;
    }

    private ListItem line(Seat seat) {
        Tone tone = seat.state() == Seat.State.JOINED ? Tone.GOOD : Tone.NEUTRAL;
        ListItem item = new ListItem(
                new Span(services.name(seat.person())),
                new StatusPill(tone, getTranslation("career.workshopDesk.seat." + seat.state())));
        item.addClassNames("sh-line", "career-share");
        if (seat.group() > 0) {
            item.add(open ? choice(seat) : Shapes.quiet(getTranslation("career.ws.group.one", seat.group())));
        }
        if (workshop.state() == Workshop.State.PLANNED) {
            item.add(Shapes.quietButton(
                    getTranslation("career.workshopDesk.remove"),
                    () -> act(() -> services.desk().remove(services.actor(), workshop.id(), seat.person()))));
        }
        return item;
    }

    private GroupChoice choice(Seat seat) {
        return new GroupChoice(
                services.name(seat.person()),
                seat.group(),
                groups,
                group -> act(() -> services.desk().move(services.actor(), workshop.id(), seat.person(), group)));
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
