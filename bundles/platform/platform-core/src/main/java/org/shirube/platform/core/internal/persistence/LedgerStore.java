// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.shirube.platform.api.audit.Subject;
import org.shirube.platform.api.ledger.LedgerEntry;
import org.shirube.platform.api.page.Page;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.platform.core.internal.domain.Attributes;
import org.shirube.platform.persistence.Transactions;

/** Ledger rows in the database. */
public final class LedgerStore {

    private static final String COLUMNS = "position, id, at, kind, subject_type, subject_id, actor, attributes";

    private final Transactions transactions;

    public LedgerStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * Appends under the lock of the head row, which is held until the transaction ends: whoever sees a position sees all
     * lower ones. Positions are given here.
     */
    public void append(List<LedgerEntry> drafts) {
        transactions.call(c -> {
            long position = take(c, drafts.size());
            try (PreparedStatement s = c.prepareStatement(
                    "insert into platform.ledger (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?)")) {
                for (LedgerEntry draft : drafts) {
                    bind(s, draft, ++position);
                    s.addBatch();
                }
                return s.executeBatch();
            }
        });
    }

    public Page<LedgerEntry> since(String kind, Instant since, PageRequest page) {
        return transactions.call(c -> {
            try (PreparedStatement s = c.prepareStatement("select " + COLUMNS
                    + " from platform.ledger where kind = ? and at >= ? order by position limit ? offset ?")) {
                s.setString(1, kind);
                Sql.moment(s, 2, since);
                s.setInt(3, page.limit() + 1);
                s.setInt(4, page.offset());
                return Page.of(entries(s), page.limit());
            }
        });
    }

    public List<LedgerEntry> after(long position, int limit) {
        return transactions.call(c -> {
            try (PreparedStatement s = c.prepareStatement(
                    "select " + COLUMNS + " from platform.ledger where position > ? order by position limit ?")) {
                s.setLong(1, position);
                s.setInt(2, limit);
                return entries(s);
            }
        });
    }

    /** Where the last row of the head stands before this many more. */
    private static long take(Connection c, int rows) throws SQLException {
        try (PreparedStatement s =
                c.prepareStatement("update platform.ledger_head set position = position + ? where id = 1")) {
            s.setInt(1, rows);
            s.executeUpdate();
        }
        try (PreparedStatement s = c.prepareStatement("select position from platform.ledger_head where id = 1");
                ResultSet head = s.executeQuery()) {
            if (!head.next()) {
                throw new SQLException("The head row of the ledger is missing");
            }
            return head.getLong(1) - rows;
        }
    }

    private static void bind(PreparedStatement s, LedgerEntry draft, long position) throws SQLException {
        s.setLong(1, position);
        s.setObject(2, draft.id());
        Sql.moment(s, 3, draft.at());
        s.setString(4, draft.kind());
        s.setString(5, draft.subject().type());
        s.setObject(6, draft.subject().id());
        s.setObject(7, draft.actor());
        s.setString(8, Attributes.write(draft.attributes()));
    }

    private static List<LedgerEntry> entries(PreparedStatement s) throws SQLException {
        List<LedgerEntry> entries = new ArrayList<>();
        try (ResultSet rows = s.executeQuery()) {
            while (rows.next()) {
                entries.add(new LedgerEntry(
                        Sql.id(rows, 2),
                        rows.getLong(1),
                        Sql.moment(rows, 3),
                        rows.getString(4),
                        new Subject(rows.getString(5), Sql.id(rows, 6)),
                        Sql.id(rows, 7),
                        Attributes.read(rows.getString(8))));
            }
        }
        return entries;
    }
}
