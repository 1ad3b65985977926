// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shirube.mentoring.api.SchemeId;
import org.shirube.mentoring.api.SchemeKind;
import org.shirube.mentoring.api.Seat;
import org.shirube.mentoring.api.Side;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.persistence.Sql;
import org.shirube.platform.persistence.Transactions;

/** Who takes part, and how many places are taken. */
public final class SeatStore {

    private static final String ONE = " where scheme_id = ? and side = ? and person_id = ?";

    private final Transactions transactions;

    public SeatStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /** First come first. */
    public List<Seat> of(SchemeId scheme, Side side, int offset, int limit) {
        return transactions.call(c -> Sql.rows(
                c,
                "select * from mentoring.seat where scheme_id = ? and side = ?"
                        + " order by joined_at, person_id limit ? offset ?",
                SeatStore::seat,
                scheme.value(),
                side.name(),
                limit,
                offset));
    }

    private static Seat seat(ResultSet row) throws SQLException {
        return new Seat(
                Columns.person(row, "person_id"),
                Side.valueOf(row.getString("side")),
                row.getInt("capacity"),
                row.getInt("taken"),
                Sql.instant(row, "joined_at"));
    }

    public Optional<Seat> find(SchemeId scheme, Side side, EmployeeId person) {
        return transactions.call(
                c -> Sql.one(c, "select * from mentoring.seat" + ONE, SeatStore::seat, key(scheme, side, person)));
    }

    /** The same, and nobody else changes it until the running transaction ends. */
    public Optional<Seat> locked(SchemeId scheme, Side side, EmployeeId person) {
        return transactions.call(c -> Sql.one(
                c, "select * from mentoring.seat" + ONE + " for update", SeatStore::seat, key(scheme, side, person)));
    }

    /** A person's seats, by scheme. */
    public Map<SchemeId, List<Seat>> by(EmployeeId person) {
        return transactions.call(c -> {
            Map<SchemeId, List<Seat>> seats = new HashMap<>();
            Sql.each(
                    c,
                    "select * from mentoring.seat where person_id = ?",
                    row -> seats.computeIfAbsent(new SchemeId(Sql.uuid(row, "scheme_id")), id -> new ArrayList<>())
                            .add(seat(row)),
                    person.value());
            return seats;
        });
    }

    /** Takes a seat, or changes how many places it has; those that are taken stay taken. */
    public void put(SchemeId scheme, Side side, EmployeeId person, int capacity, Instant at) {
        transactions.run(c -> {
            int changed = Sql.run(
                    c,
                    "update mentoring.seat set capacity = ?" + ONE,
                    capacity,
                    scheme.value(),
                    side.name(),
                    person.value());
            if (changed == 0) {
                Sql.run(
                        c,
                        "insert into mentoring.seat (scheme_id, side, person_id, capacity, taken, joined_at)"
                                + " values (?, ?, ?, ?, 0, ?) on conflict do nothing",
                        scheme.value(),
                        side.name(),
                        person.value(),
                        capacity,
                        at);
            }
        });
    }

    public void remove(SchemeId scheme, Side side, EmployeeId person) {
        transactions.run(c -> Sql.run(c, "delete from mentoring.seat" + ONE, key(scheme, side, person)));
    }

    /** Whether two people sit on opposite sides of a scheme that is neither a draft nor over. */
    public boolean opposite(EmployeeId one, EmployeeId other) {
        return transactions.call(c -> Sql.one(
                        c,
                        "select 1 from mentoring.seat a join mentoring.seat b on b.scheme_id = a.scheme_id"
                                + " and b.side <> a.side join mentoring.scheme s on s.id = a.scheme_id"
                                + " where a.person_id = ? and b.person_id = ? and s.state <> 'ENDED' limit 1",
                        row -> 1,
                        one.value(),
                        other.value())
                .isPresent());
    }

    /** Those who offer themselves in schemes of a kind that are open or run, each once. */
    public List<EmployeeId> pool(SchemeKind kind, int limit) {
        return transactions.call(c -> Sql.rows(
                c,
                "select distinct t.person_id from mentoring.seat t join mentoring.scheme s on s.id = t.scheme_id"
                        + " where t.side = 'OFFERER' and s.kind = ? and s.state in ('OPEN', 'RUNNING')"
                        + " order by t.person_id limit ?",
                row -> Columns.person(row, "person_id"),
                kind.name(),
                limit));
    }

    /** Everybody with a seat in a scheme that is not over, each once, by id, after one. */
    public List<EmployeeId> people(@Nullable EmployeeId after, int limit) {
        return transactions.call(c -> Sql.rows(
                c,
                "select distinct t.person_id from mentoring.seat t join mentoring.scheme s on s.id = t.scheme_id"
                        + " where s.state <> 'ENDED' and t.person_id > ? order by t.person_id limit ?",
                row -> Columns.person(row, "person_id"),
                after == null ? new UUID(0, 0) : after.value(),
                limit));
    }

    public boolean any(SchemeId scheme) {
        return transactions.call(
                c -> Sql.one(c, "select 1 from mentoring.seat where scheme_id = ? limit 1", row -> 1, scheme.value())
                        .isPresent());
    }

    private static Object[] key(SchemeId scheme, Side side, EmployeeId person) {
        return new Object[] {scheme.value(), side.name(), person.value()};
    }
}
