// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.room;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shirube.dialogue.api.Meeting;
import org.shirube.dialogue.api.MeetingId;
import org.shirube.dialogue.api.Pairing;
import org.shirube.dialogue.api.Room;
import org.shirube.dialogue.api.RoomChange;
import org.shirube.dialogue.api.SitIn;
import org.shirube.dialogue.ui.internal.part.Services;
import org.shirube.dialogue.ui.internal.part.SharedCareer;
import org.shirube.dialogue.ui.internal.part.StepCard;
import org.shirube.ui.component.Notice;
import org.shirube.ui.component.Tone;

/**
 * What is in the room. What changes is shown anew, part by part; what somebody is typing or choosing stays, whatever the other
 * does meanwhile.
 */
final class RoomView extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Services services;
    private final transient MeetingId id;
    private final Div head = new Div();
    private final Div open = new Div();
    private final WhoReads whoReads;
    private final ApartNotice apart;
    private final GuestsPart guests;
    private final HandedOverPart handedOver;
    private final StepCard step;
    private final SharedCareer shared;
    private final ThemesPart themes;
    private final ForTwoCard forTwo;
    private final CheckInPart checkIns;
    private final Rail rail;
    private final ObservationsPart observations;
    private final TodosPart todos;
    private final Div closing = new Div();
    private final AfterPart after;
    private final AnnualCard annual;
    private transient @Nullable Meeting shown;

    RoomView(Services services, Room room) {
        this.services = services;
        this.id = room.meeting().id();
        this.whoReads = new WhoReads(services);
        this.guests = new GuestsPart(services, room.meeting(), this);
        this.handedOver = new HandedOverPart(services);
        this.apart = new ApartNotice(services);
        Pairing pairing = services.pairings()
                .pairing(services.actor(), room.meeting().pairing())
                .pairing();
        this.step = new StepCard(services, pairing);
        this.shared = new SharedCareer(services, pairing);
        this.themes = new ThemesPart(services, room.meeting(), this);
        this.forTwo = new ForTwoCard(services, this);
        this.checkIns = new CheckInPart(services, room, this);
        this.rail = new Rail(services, room);
        this.observations = new ObservationsPart(services, room.meeting().pairing(), this);
        this.todos = new TodosPart(services, this);
        this.annual = new AnnualCard(services, this::act);
        this.after = new AfterPart(services, room.meeting(), this);
        addClassName("talks-room");
        open.add(
                annual,
                handedOver,
                step,
                shared,
                themes,
                forTwo,
                checkIns,
                rail,
                observations,
                todos,
                closing,
                after,
                guests);
        add(head, whoReads, apart, open);
        show(room);
    }

    MeetingId id() {
        return id;
    }

    /** Reads the room anew. */
    void refresh() {
        show(services.room().enter(services.actor(), id));
    }

    /** Reads anew what has changed. */
    void refresh(RoomChange change) {
        Room room = services.room().enter(services.actor(), id);
        if (change == RoomChange.NOTES) {
            rail.show(room);
        } else {
            show(room);
        }
    }

    /** Does something in the room and shows what became of it; where it no longer fits, says so. */
    void act(Runnable action) {
        try {
            action.run();
        } catch (IllegalStateException e) {
            Notification.show(getTranslation("dialogue.changed"));
        }
        refresh();
    }

    private void show(Room room) {
        List<SitIn> sitIns = services.sitIns().of(services.actor(), id);
        rail.guests(whoReads.show(room.meeting(), sitIns));
        guests.show(room.meeting(), sitIns);
        handedOver.show(room.meeting());
        apart.show(room.meeting());
        step.refresh();
        shared.refresh();
        themes.show(room.meeting());
        forTwo.show(room.meeting());
        annual.show(room.meeting());
        checkIns.show(room);
        rail.show(room);
        observations.show(
                services.observations().of(services.actor(), room.meeting().pairing()));
        todos.show(room.todos());
        Meeting before = shown;
        shown = room.meeting();
        if (!room.meeting().equals(before)) {
            showMeeting(room.meeting(), before);
        }
    }

    private void showMeeting(Meeting meeting, @Nullable Meeting before) {
        head.removeAll();
        head.add(new TalkHead(services, meeting, this));
        boolean off = meeting.state() == Meeting.State.CANCELLED || meeting.state() == Meeting.State.MISSED;
        open.setVisible(!off);
        if (off) {
            head.add(new Notice(Tone.NEUTRAL, getTranslation("dialogue.over." + meeting.state())));
        }
        boolean talked = meeting.state() == Meeting.State.HELD || meeting.state() == Meeting.State.CLOSED;
        if (talked && (before == null || before.state() != meeting.state())) {
            closing.removeAll();
            closing.add(new ClosingPart(services, meeting, this));
        }
        after.setVisible(talked);
        after.show(meeting);
    }
}
