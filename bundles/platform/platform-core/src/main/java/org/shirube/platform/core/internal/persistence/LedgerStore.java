// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.persistence;

import java.sql.Connection;
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
import org.shirube.platform.persistence.Sql;
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
        transactions.run(c -> {
            long position = take(c, drafts.size());
            List<Object[]> rows = new ArrayList<>();
            for (LedgerEntry draft : drafts) {
                rows.add(row(draft, ++position));
            }
            Sql.batch(c, "insert into platform.ledger (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?)", rows);
        });
    }

    public Page<LedgerEntry> since(String kind, Instant since, PageRequest page) {
        List<LedgerEntry> entries = transactions.call(c -> Sql.rows(
                c,
                "select " + COLUMNS
                        + " from platform.ledger where kind = ? and at >= ? order by position limit ? offset ?",
                LedgerStore::entry,
                kind,
                since,
                page.limit() + 1,
                page.offset()));
        return Page.of(entries, page.limit());
    }

    public List<LedgerEntry> after(long position, int limit) {
        return transactions.call(c -> Sql.rows(
                c,
                "select " + COLUMNS + " from platform.ledger where position > ? order by position limit ?",
                LedgerStore::entry,
                position,
                limit));
    }

    /** Where the last row of the head stands before this many more. */
    private static long take(Connection c, int rows) throws SQLException {
        Sql.run(c, "update platform.ledger_head set position = position + ? where id = 1", rows);
        return Sql.one(c, "select position from platform.ledger_head where id = 1", row -> row.getLong("position"))
                        .orElseThrow(() -> new SQLException("The head row of the ledger is missing"))
                - rows;
    }

    private static Object[] row(LedgerEntry draft, long position) {
        return new Object[] {
            position,
            draft.id(),
            draft.at(),
            draft.kind(),
            draft.subject().type(),
            draft.subject().id(),
            draft.actor(),
            Attributes.write(draft.attributes())
        };
    }

    private static LedgerEntry entry(ResultSet row) throws SQLException {
        return new LedgerEntry(
                Sql.uuid(row, "id"),
                row.getLong("position"),
                Sql.instant(row, "at"),
                row.getString("kind"),
                new Subject(row.getString("subject_type"), Sql.uuid(row, "subject_id")),
                Sql.uuid(row, "actor"),
                Attributes.read(row.getString("attributes")));
    }
}
