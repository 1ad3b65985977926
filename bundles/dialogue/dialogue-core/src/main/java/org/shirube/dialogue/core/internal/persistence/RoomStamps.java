// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.persistence;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shirube.dialogue.api.MeetingId;
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
            try (PreparedStatement statement = c.prepareStatement(PRESS)) {
                statement.setObject(1, meeting.value());
                statement.executeUpdate();
            }
            return read(c, List.of(meeting)).getOrDefault(meeting, 0L);
        });
    }

    /** The counts of some meetings. */
    public Map<MeetingId, Long> of(Collection<MeetingId> meetings) {
        return meetings.isEmpty() ? Map.of() : transactions.call(c -> read(c, meetings));
    }

    private static Map<MeetingId, Long> read(Connection connection, Collection<MeetingId> meetings)
            throws SQLException {
        Array ids = connection.createArrayOf(
                "uuid", meetings.stream().map(MeetingId::value).toArray());
        try (PreparedStatement statement = connection.prepareStatement(READ)) {
            statement.setArray(1, ids);
            try (ResultSet rows = statement.executeQuery()) {
                Map<MeetingId, Long> stamps = new HashMap<>();
                while (rows.next()) {
                    stamps.put(new MeetingId(rows.getObject(1, UUID.class)), rows.getLong(2));
                }
                return stamps;
            }
        } finally {
            ids.free();
        }
    }
}
