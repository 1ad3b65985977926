// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.room;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import org.jspecify.annotations.Nullable;
import org.shirube.dialogue.api.Meeting;
import org.shirube.dialogue.api.MeetingId;
import org.shirube.dialogue.api.Room;
import org.shirube.dialogue.ui.internal.part.Services;
import org.shirube.ui.component.Notice;
import org.shirube.ui.component.Tone;

/** What is in the room. Parts are shown anew when something changes; what is being typed stays. */
final class RoomView extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Services services;
    private final transient MeetingId id;
    private final Div head = new Div();
    private final Div before = new Div();
    private final Rail rail;
    private final Div after = new Div();
    private transient Room room;
    private transient @Nullable Room shown;

    RoomView(Services services, Room room) {
        this.services = services;
        this.id = room.meeting().id();
        this.room = room;
        this.rail = new Rail(services, room);
        addClassName("talks-room");
        add(head, before, rail, after);
        showParts();
    }

    MeetingId id() {
        return id;
    }

    /** Reads the room anew. */
    void refresh() {
        room = services.room().enter(services.actor(), id);
        rail.show(room);
        showParts();
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

    private void showParts() {
        Room before = shown;
        shown = room;
        if (before != null && same(before, room)) {
            return;
        }
        head.removeAll();
        head.add(new TalkHead(services, room.meeting(), this));
        this.before.removeAll();
        if (room.meeting().state() == Meeting.State.CANCELLED || room.meeting().state() == Meeting.State.MISSED) {
            this.before.add(new Notice(
                    Tone.NEUTRAL,
                    getTranslation("dialogue.over." + room.meeting().state())));
            rail.setVisible(false);
            after.removeAll();
            return;
        }
        this.before.add(new ThemesPart(services, room.meeting(), this), new CheckInPart(services, room, this));
        after.removeAll();
        after.add(new TodosPart(services, room, this));
        if (room.meeting().state() == Meeting.State.HELD || room.meeting().state() == Meeting.State.CLOSED) {
            after.add(new ClosingPart(services, room.meeting(), this), new AfterPart(services, room.meeting(), this));
        }
    }

    /** Whether only notes differ. */
    private static boolean same(Room one, Room other) {
        return one.meeting().equals(other.meeting())
                && one.checkIns().equals(other.checkIns())
                && one.todos().equals(other.todos());
    }
}
