// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import java.util.stream.Stream;
import org.shirube.dialogue.api.MeetingId;
import org.shirube.dialogue.api.PairingId;
import org.shirube.dialogue.api.RoomChange;
import org.shirube.dialogue.core.internal.persistence.MeetingRow;
import org.shirube.dialogue.core.internal.persistence.MeetingStore;
import org.shirube.dialogue.core.internal.persistence.RoomStamps;
import org.shirube.platform.persistence.Transactions;

/** Tells those in a room of a change once it is committed: at once on this node, within a second on the others. */
final class RoomNews {

    private final Transactions transactions;
    private final RoomStamps stamps;
    private final RoomBell bell;

    RoomNews(Transactions transactions, RoomBell bell) {
        this.transactions = transactions;
        this.stamps = new RoomStamps(transactions);
        this.bell = bell;
    }

    void changed(MeetingId meeting) {
        changed(meeting, RoomChange.ROOM);
    }

    void changed(MeetingId meeting, RoomChange change) {
        long stamp = stamps.press(meeting);
        transactions.afterCommit(() -> bell.ring(meeting, stamp, change));
    }

    /** What belongs to a pairing stands in the rooms of its last talk and of those to come, where people are. */
    void changedIn(PairingId pairing, MeetingStore meetings) {
        Stream.concat(meetings.lastTalks(pairing, 1).stream(), meetings.pending(pairing).stream())
                .map(MeetingRow::id)
                .distinct()
                .forEach(this::changed);
    }
}
