// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.persistence;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.shirube.platform.persistence.Transactions;

/** What many people chose last. By JDBC: both databases look up people who are joined as one array. */
public final class NewestAnswers {

    private static final String NEWEST = "select distinct on (e.member_id) e.id, e.member_id, e.since_at, e.sealed"
            + " from unnest(?) m(id) join career.stage_entry e on e.member_id = m.id where e.since_at <= ?"
            + " order by e.member_id, e.since_at desc, e.id desc";

    private final Transactions transactions;

    public NewestAnswers(Transactions transactions) {
        this.transactions = transactions;
    }

    /** The newest choice that each of some people had made by a moment. */
    public List<SealedStage> of(Collection<UUID> members, Instant moment) {
        return members.isEmpty() ? List.of() : transactions.call(c -> read(c, members, moment));
    }

    /** How many people chose. */
    public int people() {
        return transactions.call(c -> {
            try (PreparedStatement count =
                            c.prepareStatement("select count(distinct member_id) from career.stage_entry");
                    ResultSet rows = count.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        });
    }

    private static List<SealedStage> read(Connection connection, Collection<UUID> members, Instant moment)
            throws SQLException {
        Array ids = connection.createArrayOf("uuid", members.toArray());
        try (PreparedStatement statement = connection.prepareStatement(NEWEST)) {
            statement.setArray(1, ids);
            statement.setObject(2, moment.atOffset(ZoneOffset.UTC));
            try (ResultSet rows = statement.executeQuery()) {
                List<SealedStage> newest = new ArrayList<>();
                while (rows.next()) {
                    newest.add(row(rows));
                }
                return newest;
            }
        } finally {
            ids.free();
        }
    }

    private static SealedStage row(ResultSet rows) throws SQLException {
        UUID member = rows.getObject(2, UUID.class);
        Instant at = rows.getObject(3, OffsetDateTime.class).toInstant();
        return new SealedStage(rows.getObject(1, UUID.class), member, member, at, rows.getBytes(4));
    }
}
