// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.shirube.dialogue.api.Appointment;
import org.shirube.dialogue.api.Meeting;
import org.shirube.dialogue.api.Pairing;
import org.shirube.dialogue.api.Place;
import org.shirube.dialogue.ui.internal.home.TalkPlan;
import org.shirube.dialogue.ui.internal.part.Links;
import org.shirube.dialogue.ui.internal.part.Services;
import org.shirube.dialogue.ui.internal.part.TalkState;
import org.shirube.dialogue.ui.internal.part.When;
import org.shirube.people.api.EmployeeId;
import org.shirube.ui.component.PageHeader;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.WayLink;
import org.shirube.ui.component.Wording;

/** With whom, when and where, and what can be done about it. */
final class TalkHead extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    /** How long before its time a talk can begin. */
    static final Duration EARLY = Duration.ofMinutes(15);

    private final transient Services services;
    private final transient Meeting meeting;
    private final RoomView room;

    TalkHead(Services services, Meeting meeting, RoomView room) {
        this.services = services;
        this.meeting = meeting;
        this.room = room;
        String other = Wording.name(services.name(other()), getLocale());
        PageHeader header = new PageHeader(getTranslation("dialogue.talk.with", other)).withSubline(when());
        header.withActions(actions().toArray(com.vaadin.flow.component.Component[]::new));
        WayLink back = new WayLink(Links.TALKS, getTranslation("dialogue.back"));
        back.addClassName("talks-back");
        getContent().add(back, header, Shapes.line(TalkState.pill(this, meeting.state()), where()));
    }

    private EmployeeId other() {
        return services.me().equals(meeting.member()) ? meeting.partner() : meeting.member();
    }

    private String when() {
        return getTranslation(
                "dialogue.talk.when",
                When.at(meeting.appointment().starts(), services.zone(), getLocale()),
                meeting.appointment().minutes());
    }

    private com.vaadin.flow.component.Component where() {
        Appointment appointment = meeting.appointment();
        String place = getTranslation("dialogue.place." + appointment.place());
        if (appointment.place() == Place.ONLINE && !appointment.where().isEmpty()) {
            Anchor link = new Anchor(appointment.where(), getTranslation("dialogue.talk.join"));
            link.setTarget("_blank");
            link.getElement().setAttribute("rel", "noopener noreferrer");
            return link;
        }
        return Shapes.quiet(appointment.where().isEmpty() ? place : place + " · " + appointment.where());
    }

    private List<Button> actions() {
        List<Button> actions = new ArrayList<>();
        if (meeting.state() == Meeting.State.PLANNED || meeting.state() == Meeting.State.PREPARED) {
            actions.add(Shapes.quietButton(getTranslation("dialogue.talk.cancel"), this::cancel));
            actions.add(new Button(getTranslation("dialogue.talk.move"), click -> move()));
            if (!services.now().isBefore(meeting.appointment().starts().minus(EARLY))) {
                actions.add(Shapes.mainButton(
                        getTranslation("dialogue.talk.begin"),
                        () -> room.act(() -> services.room().begin(services.actor(), meeting.id()))));
            }
        }
        return actions;
    }

    private void move() {
        Pairing pairing =
                services.pairings().pairing(services.actor(), meeting.pairing()).pairing();
        TalkPlan.move(services, pairing, meeting, moved -> room.refresh()).open();
    }

    private void cancel() {
        new CancelDialog(
                        () -> services.now().isAfter(meeting.appointment().starts()),
                        (missed, word) -> room.act(() -> {
                            if (missed) {
                                services.meetings().missed(services.actor(), meeting.id(), word);
                            } else {
                                services.meetings().cancel(services.actor(), meeting.id(), word);
                            }
                        }))
                .open();
    }
}
