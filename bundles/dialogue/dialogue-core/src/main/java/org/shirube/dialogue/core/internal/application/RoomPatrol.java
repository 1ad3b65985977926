// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.shirube.dialogue.api.MeetingId;
import org.shirube.dialogue.api.RoomChange;
import org.shirube.dialogue.core.internal.persistence.DialogueSchema;
import org.shirube.dialogue.core.internal.persistence.RoomStamps;
import org.shirube.platform.persistence.PersistenceUnit;
import org.shirube.platform.persistence.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks every second for changes that other nodes made in the rooms somebody of this node is in. The two of a talk may sit on
 * two nodes, and a look-up by key works on every database.
 */
@Component(
        service = {},
        immediate = true)
public final class RoomPatrol {

    private static final Logger LOG = LoggerFactory.getLogger(RoomPatrol.class);
    private static final int AT_ONCE = 500;

    private final RoomBell bell;
    private final RoomStamps stamps;
    private final ScheduledExecutorService clockwork =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "shirube-rooms"));

    @Activate
    public RoomPatrol(
            @Reference Transactions transactions,
            @Reference(target = DialogueSchema.UNIT) PersistenceUnit unit,
            @Reference RoomBell bell) {
        this.bell = bell;
        this.stamps = new RoomStamps(transactions);
        clockwork.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }

    @Deactivate
    void stop() {
        clockwork.shutdownNow();
    }

    private void look() {
        try {
            List<MeetingId> rooms = new ArrayList<>(bell.watched());
            for (int from = 0; from < rooms.size(); from += AT_ONCE) {
                stamps.of(rooms.subList(from, Math.min(from + AT_ONCE, rooms.size())))
                        .forEach((room, stamp) -> bell.ring(room, stamp, RoomChange.ROOM));
            }
        } catch (RuntimeException e) {
            LOG.warn("The rooms could not be looked at; the next look is in a second", e);
        }
    }
}
