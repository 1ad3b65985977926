// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.persistence;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.shirube.platform.api.mail.MailNote;
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
        transactions.run(c -> {
            try (PreparedStatement statement = c.prepareStatement(
                    "insert into platform.mail (id, source, sort, person_id, about, state, due_at, attempts, created_at)"
                            + " values (?, ?, ?, ?, ?, 'WAITING', ?, 0, ?) on conflict do nothing")) {
                for (MailNote note : notes) {
                    statement.setObject(1, ids.get());
                    statement.setString(2, note.source());
                    statement.setString(3, note.sort().name());
                    statement.setObject(4, note.person());
                    statement.setString(5, note.about());
                    Sql.moment(statement, 6, now);
                    Sql.moment(statement, 7, now);
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        });
    }

    /** The one that has waited longest. */
    public Optional<Waiting> next(Instant now) {
        return transactions.call(c -> {
            try (PreparedStatement statement =
                    c.prepareStatement("select id, source, sort, person_id, about, attempts from platform.mail where "
                            + OPEN + " and due_at <= ? order by due_at, id limit 1")) {
                Sql.moment(statement, 1, now);
                try (ResultSet rows = statement.executeQuery()) {
                    return rows.next() ? Optional.of(waiting(rows)) : Optional.empty();
                }
            }
        });
    }

    private static Waiting waiting(ResultSet rows) throws SQLException {
        MailNote note = new MailNote(
                rows.getString(2), MailNote.Sort.valueOf(rows.getString(3)), Sql.id(rows, 4), rows.getString(5));
        return new Waiting(Sql.id(rows, 1), note, rows.getInt(6));
    }

    /** Takes one, where nobody else was faster. @param until when it may be taken again where nothing is heard of it */
    public boolean claim(Waiting mail, Instant until) {
        return run(
                        "update platform.mail set state = 'TAKEN', attempts = attempts + 1, due_at = ?"
                                + " where id = ? and attempts = ? and " + OPEN,
                        statement -> {
                            Sql.moment(statement, 1, until);
                            statement.setObject(2, mail.id());
                            statement.setInt(3, mail.attempts());
                        })
                == 1;
    }

    /** Ends one that waits or was taken. */
    public void close(UUID id, End end) {
        run("update platform.mail set state = ? where id = ? and " + OPEN, statement -> {
            statement.setString(1, end.name());
            statement.setObject(2, id);
        });
    }

    /** Has one wait until then. */
    public void putBack(UUID id, Instant due) {
        run("update platform.mail set state = 'WAITING', due_at = ? where id = ? and " + OPEN, statement -> {
            Sql.moment(statement, 1, due);
            statement.setObject(2, id);
        });
    }

    /** How often one was taken; 0 where it is not there. */
    public int attempts(UUID id) {
        return transactions.call(c -> {
            try (PreparedStatement statement = c.prepareStatement("select attempts from platform.mail where id = ?")) {
                statement.setObject(1, id);
                try (ResultSet rows = statement.executeQuery()) {
                    return rows.next() ? rows.getInt(1) : 0;
                }
            }
        });
    }

    /** Removes closed ones that were written down before; so many at most. @return how many */
    public int sweep(Instant before, int most) {
        return run(
                "delete from platform.mail where id in (select m.id from platform.mail m where m.created_at < ? and not m."
                        + OPEN + " limit " + most + ")",
                statement -> Sql.moment(statement, 1, before));
    }

    private interface Values {
        void set(PreparedStatement statement) throws SQLException;
    }

    private int run(String sql, Values values) {
        return transactions.call(c -> {
            try (PreparedStatement statement = c.prepareStatement(sql)) {
                values.set(statement);
                return statement.executeUpdate();
            }
        });
    }
}
