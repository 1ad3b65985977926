// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.shirube.platform.api.mail.MailNote;
import org.shirube.platform.persistence.Sql;
import org.shirube.platform.persistence.Transactions;

/** Mails in the database. Plain SQL: each statement decides by itself between two nodes that want the same. */
public final class MailStore {

    private static final String OPEN = "state in ('WAITING', 'TAKEN')";

    private final Transactions transactions;

    /** One that waits. */
    public record Waiting(UUID id, MailNote note, int attempts) {}

    /** What became of one. */
    public enum End {
        SENT,
        REFUSED,
        /** It had lost its sense, or nobody wanted it. */
        DROPPED
    }

    public MailStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Adds those that are not there yet. */
    public void add(List<MailNote> notes, Supplier<UUID> ids, Instant now) {
        List<@Nullable Object[]> rows = notes.stream()
                .map(note -> new @Nullable Object[] {
                    ids.get(), note.source(), note.sort().name(), note.person(), note.about(), now, now
                })
                .toList();
        transactions.run(c -> Sql.batch(
                c,
                "insert into platform.mail (id, source, sort, person_id, about, state, due_at, attempts, created_at)"
                        + " values (?, ?, ?, ?, ?, 'WAITING', ?, 0, ?) on conflict do nothing",
                rows));
    }

    /** The one that has waited longest. */
    public Optional<Waiting> next(Instant now) {
        return transactions.call(c -> Sql.one(
                c,
                "select id, source, sort, person_id, about, attempts from platform.mail where " + OPEN
                        + " and due_at <= ? order by due_at, id limit 1",
                MailStore::waiting,
                now));
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        MailNote note = new MailNote(
                row.getString("source"),
                MailNote.Sort.valueOf(row.getString("sort")),
                Sql.uuid(row, "person_id"),
                row.getString("about"));
        return new Waiting(Sql.uuid(row, "id"), note, row.getInt("attempts"));
    }

    /** Takes one, where nobody else was faster. @param until when it may be taken again where nothing is heard of it */
    public boolean claim(Waiting mail, Instant until) {
        return run(
                        "update platform.mail set state = 'TAKEN', attempts = attempts + 1, due_at = ?"
                                + " where id = ? and attempts = ? and " + OPEN,
                        until,
                        mail.id(),
                        mail.attempts())
                == 1;
    }

    /** Ends one that waits or was taken. */
    public void close(UUID id, End end) {
        run("update platform.mail set state = ? where id = ? and " + OPEN, end.name(), id);
    }

    /** Has one wait until then. */
    public void putBack(UUID id, Instant due) {
        run("update platform.mail set state = 'WAITING', due_at = ? where id = ? and " + OPEN, due, id);
    }

    /** How often one was taken; 0 where it is not there. */
    public int attempts(UUID id) {
        return transactions
                .call(c -> Sql.one(
                        c, "select attempts from platform.mail where id = ?", row -> row.getInt("attempts"), id))
                .orElse(0);
    }

    /** Removes closed ones that were written down before; so many at most. @return how many */
    public int sweep(Instant before, int most) {
        return run(
                "delete from platform.mail where id in (select m.id from platform.mail m where m.created_at < ? and not m."
                        + OPEN + " limit " + most + ")",
                before);
    }

    private int run(String sql, @Nullable Object... values) {
        return transactions.call(c -> Sql.run(c, sql, values));
    }
}
