// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.shirube.dialogue.api.RoomChange;
import org.shirube.dialogue.core.internal.persistence.DialogueSchema;
import org.shirube.dialogue.core.internal.persistence.RoomStamps;
import org.shirube.platform.persistence.Patrol;
import org.shirube.platform.persistence.PersistenceUnit;
import org.shirube.platform.persistence.Transactions;

/** Looks for changes that other nodes made in the rooms somebody of this node is in. */
@Component(
        service = {},
        immediate = true)
public final class RoomPatrol {

    private final RoomBell bell;
    private final RoomStamps stamps;
    private final Patrol patrol;

    /** @param unit referenced so that the tables are there */
    @Activate
    public RoomPatrol(
            @Reference Transactions transactions,
            @Reference(target = DialogueSchema.UNIT) PersistenceUnit unit,
            @Reference RoomBell bell) {
        this.bell = bell;
        this.stamps = new RoomStamps(transactions);
        this.patrol = new Patrol("shirube-rooms", this::look);
    }

    @Deactivate
    void stop() {
        patrol.close();
    }

    private void look() {
        Patrol.look(bell.watched(), stamps::of, (room, stamp) -> bell.ring(room, stamp, RoomChange.ROOM));
    }
}
