// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.shirube.platform.api.audit.AuditEntry;
import org.shirube.platform.api.audit.AuditVerification;
import org.shirube.platform.api.audit.Subject;
import org.shirube.platform.api.page.Page;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.platform.core.internal.domain.AuditChain;
import org.shirube.platform.core.internal.domain.ChainWalk;
import org.shirube.platform.persistence.Transactions;

/** The chain in the database. */
public final class AuditStore {

    private static final int FETCH = 1_000;
    private static final String COLUMNS = "sequence, at, actor, login, action, subject_type, subject_id, detail, hash";

    private final Transactions transactions;

    public AuditStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Appends under the lock of the head row, which is held until the transaction ends. Sequences are given here. */
    public void append(List<AuditEntry> drafts) {
        transactions.call(c -> {
            Head head = lockHead(c);
            if (head.entries() < 0) {
                throw new SQLException("The head row of the trail is missing");
            }
            try (PreparedStatement s = c.prepareStatement(
                    "insert into platform.audit_entry (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
                for (AuditEntry draft : drafts) {
                    AuditEntry entry = numbered(draft, head.entries() + 1);
                    head = new Head(entry.sequence(), AuditChain.hash(head.hash(), entry));
                    bind(s, entry, head.hash());
                    s.addBatch();
                }
                s.executeBatch();
            }
            return moveHead(c, head);
        });
    }

    public Page<AuditEntry> about(Subject subject, PageRequest page) {
        return transactions.call(c -> {
            try (PreparedStatement s = c.prepareStatement("select " + COLUMNS
                    + " from platform.audit_entry where subject_id = ? and subject_type = ?"
                    + " order by sequence desc limit ? offset ?")) {
                s.setObject(1, subject.id());
                s.setString(2, subject.type());
                s.setInt(3, page.limit() + 1);
                s.setInt(4, page.offset());
                List<AuditEntry> entries = new ArrayList<>();
                try (ResultSet rows = s.executeQuery()) {
                    while (rows.next()) {
                        entries.add(entry(rows));
                    }
                }
                return Page.of(entries, page.limit());
            }
        });
    }

    /** Reads everything in one statement, so that appends meanwhile do not disturb; the head is locked first for the same reason. */
    public AuditVerification verify() {
        return transactions.call(c -> {
            Head head = lockHead(c);
            ChainWalk walk = new ChainWalk();
            try (PreparedStatement s =
                    c.prepareStatement("select " + COLUMNS + " from platform.audit_entry order by sequence")) {
                s.setFetchSize(FETCH);
                try (ResultSet rows = s.executeQuery()) {
                    while (rows.next()) {
                        walk.next(entry(rows), rows.getString(9));
                    }
                }
            }
            return walk.end(head.entries(), head.hash());
        });
    }

    private static AuditEntry numbered(AuditEntry draft, long sequence) {
        return new AuditEntry(
                sequence, draft.at(), draft.actor(), draft.login(), draft.action(), draft.subject(), draft.detail());
    }

    private static Head lockHead(Connection c) throws SQLException {
        try (PreparedStatement s =
                        c.prepareStatement("select entries, hash from platform.audit_head where id = 1 for update");
                ResultSet rows = s.executeQuery()) {
            return rows.next() ? new Head(rows.getLong(1), rows.getString(2)) : new Head(-1, "missing");
        }
    }

    private static int moveHead(Connection c, Head head) throws SQLException {
        try (PreparedStatement s =
                c.prepareStatement("update platform.audit_head set entries = ?, hash = ? where id = 1")) {
            s.setLong(1, head.entries());
            s.setString(2, head.hash());
            return s.executeUpdate();
        }
    }

    private static void bind(PreparedStatement s, AuditEntry entry, String hash) throws SQLException {
        s.setLong(1, entry.sequence());
        Sql.moment(s, 2, entry.at());
        s.setObject(3, entry.actor());
        s.setString(4, entry.login());
        s.setString(5, entry.action());
        s.setString(6, entry.subject().type());
        s.setObject(7, entry.subject().id());
        s.setString(8, entry.detail());
        s.setString(9, hash);
    }

    private static AuditEntry entry(ResultSet rows) throws SQLException {
        return new AuditEntry(
                rows.getLong(1),
                Sql.moment(rows, 2),
                Sql.id(rows, 3),
                rows.getString(4),
                rows.getString(5),
                new Subject(rows.getString(6), Sql.id(rows, 7)),
                rows.getString(8));
    }

    private record Head(long entries, String hash) {}
}
