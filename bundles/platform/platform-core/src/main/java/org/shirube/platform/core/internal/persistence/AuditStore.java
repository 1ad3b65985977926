// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.persistence;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shirube.platform.api.audit.AuditEntry;
import org.shirube.platform.api.audit.AuditVerification;
import org.shirube.platform.api.audit.Subject;
import org.shirube.platform.api.page.Page;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.platform.core.internal.domain.AuditChain;
import org.shirube.platform.core.internal.domain.ChainWalk;
import org.shirube.platform.persistence.Sql;
import org.shirube.platform.persistence.Transactions;

/** The chain in the database. */
public final class AuditStore {

    private static final String COLUMNS = "sequence, at, actor, login, action, subject_type, subject_id, detail, hash";

    private final Transactions transactions;

    public AuditStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Appends under the lock of the head row, which is held until the transaction ends. Sequences are given here. */
    public void append(List<AuditEntry> drafts) {
        transactions.run(c -> {
            Head head = lockHead(c).orElseThrow(() -> new SQLException("The head row of the trail is missing"));
            List<Object[]> rows = new ArrayList<>();
            for (AuditEntry draft : drafts) {
                AuditEntry entry = numbered(draft, head.entries() + 1);
                head = new Head(entry.sequence(), AuditChain.hash(head.hash(), entry));
                rows.add(row(entry, head.hash()));
            }
            Sql.batch(c, "insert into platform.audit_entry (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?)", rows);
            Sql.run(
                    c,
                    "update platform.audit_head set entries = ?, hash = ? where id = 1",
                    head.entries(),
                    head.hash());
        });
    }

    public Page<AuditEntry> about(Subject subject, PageRequest page) {
        List<AuditEntry> entries = transactions.call(c -> Sql.rows(
                c,
                "select " + COLUMNS + " from platform.audit_entry where subject_id = ? and subject_type = ?"
                        + " order by sequence desc limit ? offset ?",
                AuditStore::entry,
                subject.id(),
                subject.type(),
                page.limit() + 1,
                page.offset()));
        return Page.of(entries, page.limit());
    }

    /** Reads everything in one statement, so that appends meanwhile do not disturb; the head is locked first for the same reason. */
    public AuditVerification verify() {
        return transactions.call(c -> {
            Head head = lockHead(c).orElse(new Head(-1, "missing"));
            ChainWalk walk = new ChainWalk();
            Sql.each(
                    c,
                    "select " + COLUMNS + " from platform.audit_entry order by sequence",
                    row -> walk.next(entry(row), row.getString("hash")));
            return walk.end(head.entries(), head.hash());
        });
    }

    private static AuditEntry numbered(AuditEntry draft, long sequence) {
        return new AuditEntry(
                sequence, draft.at(), draft.actor(), draft.login(), draft.action(), draft.subject(), draft.detail());
    }

    private static Optional<Head> lockHead(Connection c) throws SQLException {
        return Sql.one(
                c,
                "select entries, hash from platform.audit_head where id = 1 for update",
                row -> new Head(row.getLong("entries"), row.getString("hash")));
    }

    private static Object[] row(AuditEntry entry, String hash) {
        return new Object[] {
            entry.sequence(),
            entry.at(),
            entry.actor(),
            entry.login(),
            entry.action(),
            entry.subject().type(),
            entry.subject().id(),
            entry.detail(),
            hash
        };
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getLong("sequence"),
                Sql.instant(row, "at"),
                Sql.uuid(row, "actor"),
                row.getString("login"),
                row.getString("action"),
                new Subject(row.getString("subject_type"), Sql.uuid(row, "subject_id")),
                row.getString("detail"));
    }

    private record Head(long entries, String hash) {}
}
