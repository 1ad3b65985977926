// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import java.util.Set;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Component;
import org.shirube.dialogue.api.MeetingId;
import org.shirube.dialogue.api.RoomChange;
import org.shirube.platform.persistence.Bell;

/** Tells those in a room of this node that something in it has changed. */
@Component(service = RoomBell.class)
public final class RoomBell {

    private final Bell<MeetingId, RoomChange> bell = new Bell<>();

    /**
     * @param stamp the newest change of the room so far
     */
    AutoCloseable watch(MeetingId meeting, long stamp, Consumer<RoomChange> changed) {
        return bell.watch(meeting, stamp, changed);
    }

    /** The rooms somebody of this node is in. */
    Set<MeetingId> watched() {
        return bell.watched();
    }

    /** Tells of a change, once; the whole room where others were missed. */
    void ring(MeetingId meeting, long stamp, RoomChange change) {
        bell.ring(meeting, stamp, change, RoomChange.ROOM);
    }
}
