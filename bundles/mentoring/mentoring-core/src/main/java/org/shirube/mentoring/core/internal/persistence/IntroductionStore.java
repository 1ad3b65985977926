// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.persistence.Sql;
import org.shirube.platform.persistence.Transactions;

/** Introductions. */
public final class IntroductionStore {

    private final Transactions transactions;

    public IntroductionStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /** What somebody said to an introduction. */
    public enum Said {
        /** Nothing yet. */
        OPEN,
        /** Gladly. */
        YES,
        /** Rather not. */
        NO
    }

    /** An introduction as the table has it. */
    @SuppressWarnings("ArrayRecordComponent") // Handed on and opened, never compared.
    public record Row(
            UUID id,
            EmployeeId by,
            EmployeeId one,
            EmployeeId other,
            Said oneSaid,
            Said otherSaid,
            Instant made,
            byte @Nullable [] note) {}

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                Sql.uuid(row, "id"),
                Columns.person(row, "by_id"),
                Columns.person(row, "one_id"),
                Columns.person(row, "other_id"),
                Said.valueOf(row.getString("one_said")),
                Said.valueOf(row.getString("other_said")),
                Sql.instant(row, "made_at"),
                row.getBytes("sealed_note"));
    }

    public void add(Row row) {
        transactions.run(c -> Sql.run(
                c,
                "insert into mentoring.introduction (id, by_id, one_id, other_id, one_said, other_said, made_at,"
                        + " sealed_note) values (?, ?, ?, ?, 'OPEN', 'OPEN', ?, ?)",
                row.id(),
                row.by().value(),
                row.one().value(),
                row.other().value(),
                row.made(),
                row.note()));
    }

    public Optional<Row> find(UUID id) {
        return transactions.call(
                c -> Sql.one(c, "select * from mentoring.introduction where id = ?", IntroductionStore::row, id));
    }

    /** Those in which somebody is one of the three, newest first. */
    public List<Row> of(EmployeeId person, int limit) {
        return transactions.call(c -> Sql.rows(
                c,
                "select * from mentoring.introduction where by_id = ? or one_id = ? or other_id = ?"
                        + " order by made_at desc, id desc limit ?",
                IntroductionStore::row,
                person.value(),
                person.value(),
                person.value(),
                limit));
    }

    /** Whether an introduction between two is open or has brought them together. */
    public boolean between(EmployeeId one, EmployeeId other) {
        return transactions.call(c -> Sql.one(
                        c,
                        "select 1 from mentoring.introduction where ((one_id = ? and other_id = ?) or (one_id = ? and"
                                + " other_id = ?)) and one_said <> 'NO' and other_said <> 'NO' limit 1",
                        row -> 1,
                        one.value(),
                        other.value(),
                        other.value(),
                        one.value())
                .isPresent());
    }

    public void say(UUID id, boolean first, Said said) {
        String column = first ? "one_said" : "other_said";
        transactions.run(
                c -> Sql.run(c, "update mentoring.introduction set " + column + " = ? where id = ?", said.name(), id));
    }
}
