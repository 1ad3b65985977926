// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shirube.dialogue.api.MeetingId;
import org.shirube.platform.persistence.Sql;
import org.shirube.platform.persistence.Transactions;

/** How often something changed in the rooms of meetings; all nodes see the same. */
public final class RoomStamps {

    private static final String PRESS = "update dialogue.meeting set stamp = stamp + 1 where id = ?";
    private static final String READ =
            "select m.id, m.stamp from unnest(?) w(id) join dialogue.meeting m on m.id = w.id";

    private final Transactions transactions;

    public RoomStamps(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Counts a change, in the running transaction, and returns the count. */
    public long press(MeetingId meeting) {
        return transactions.call(c -> {
            Sql.run(c, PRESS, meeting.value());
            return read(c, List.of(meeting)).getOrDefault(meeting, 0L);
        });
    }

    /** The counts of some meetings. */
    public Map<MeetingId, Long> of(Collection<MeetingId> meetings) {
        return meetings.isEmpty() ? Map.of() : transactions.call(c -> read(c, meetings));
    }

    private static Map<MeetingId, Long> read(Connection c, Collection<MeetingId> meetings) throws SQLException {
        Map<MeetingId, Long> stamps = new HashMap<>();
        Sql.each(
                c,
                READ,
                row -> stamps.put(new MeetingId(Sql.uuid(row, "id")), row.getLong("stamp")),
                meetings.stream().map(MeetingId::value).toList());
        return stamps;
    }
}
