// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shirube.mentoring.api.SchemeId;
import org.shirube.mentoring.api.Side;
import org.shirube.mentoring.api.request.Pair;
import org.shirube.mentoring.api.request.PairId;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.persistence.Sql;
import org.shirube.platform.persistence.Transactions;

/** Pairs. */
public final class PairStore {

    private final Transactions transactions;

    public PairStore(Transactions transactions) {
        this.transactions = transactions;
    }

    private static PairRow row(ResultSet row) throws SQLException {
        return new PairRow(
                new PairId(Sql.uuid(row, "id")),
                new SchemeId(Sql.uuid(row, "scheme_id")),
                Columns.person(row, "seeker_id"),
                Columns.person(row, "offerer_id"),
                Pair.State.valueOf(row.getString("state")),
                Sql.day(row, "since_on"),
                Sql.day(row, "until_on"),
                Sql.instantOrNull(row, "ended_at"),
                row.getObject("last_met", LocalDate.class),
                row.getInt("meetings"),
                Sql.instantOrNull(row, "first_at"),
                row.getObject("talk_id", UUID.class),
                row.getBoolean("talk_ended"));
    }

    public Optional<PairRow> find(PairId id) {
        return transactions.call(
                c -> Sql.one(c, "select * from mentoring.pair where id = ?", PairStore::row, id.value()));
    }

    public void add(PairRow pair) {
        transactions.run(c -> Sql.run(
                c,
                "insert into mentoring.pair (id, scheme_id, seeker_id, offerer_id, state, since_on, until_on, meetings,"
                        + " first_at, talk_ended) values (?, ?, ?, ?, ?, ?, ?, 0, cast(? as timestamp(6) with time zone), false)",
                pair.id().value(),
                pair.scheme().value(),
                pair.seeker().value(),
                pair.offerer().value(),
                pair.state().name(),
                pair.since(),
                pair.until(),
                pair.first()));
    }

    /** Those that go on first, then the newest. */
    public List<PairRow> of(EmployeeId person, int limit) {
        return transactions.call(c -> Sql.rows(
                c,
                "select * from mentoring.pair where seeker_id = ? or offerer_id = ?"
                        + " order by case when state = 'ENDED' then 1 else 0 end, since_on desc, id desc limit ?",
                PairStore::row,
                person.value(),
                person.value(),
                limit));
    }

    /** When people were told to meet first whose pairs go on, from a moment on. */
    public List<Instant> firsts(List<EmployeeId> people, Instant from) {
        String sql = "select p.first_at from unnest(?) x(id) join mentoring.pair p on p.%s = x.id"
                + " where p.state <> 'ENDED' and p.first_at >= ?";
        return transactions.call(c -> {
            List<UUID> ids = people.stream().map(EmployeeId::value).toList();
            List<Instant> firsts = new ArrayList<>();
            for (String side : List.of("seeker_id", "offerer_id")) {
                firsts.addAll(Sql.rows(c, sql.formatted(side), row -> Sql.instant(row, "first_at"), ids, from));
            }
            return firsts;
        });
    }

    /** Whether two are or were a pair. */
    public boolean between(EmployeeId one, EmployeeId other, boolean goesOn) {
        return transactions.call(c -> Sql.one(
                        c,
                        "select 1 from mentoring.pair where ((seeker_id = ? and offerer_id = ?) or (seeker_id = ? and"
                                + " offerer_id = ?)) and (state <> 'ENDED' or ?) limit 1",
                        row -> 1,
                        one.value(),
                        other.value(),
                        other.value(),
                        one.value(),
                        !goesOn)
                .isPresent());
    }

    /** How many go on of a person on a side of a scheme. */
    public int running(SchemeId scheme, Side side, EmployeeId person) {
        String column = side == Side.SEEKER ? "seeker_id" : "offerer_id";
        return transactions.call(c -> Sql.number(
                c,
                "select count(*) from mentoring.pair where scheme_id = ? and state <> 'ENDED' and " + column + " = ?",
                scheme.value(),
                person.value()));
    }

    /** How many go on in which the person is the offerer. */
    public int offered(EmployeeId person) {
        return transactions.call(c -> Sql.number(
                c, "select count(*) from mentoring.pair where offerer_id = ? and state <> 'ENDED'", person.value()));
    }

    /** Whether it went on; otherwise nothing changes. */
    public boolean end(PairId id, Instant at) {
        return transactions.call(c -> Sql.run(
                        c,
                        "update mentoring.pair set state = 'ENDED', ended_at = ? where id = ? and state <> 'ENDED'",
                        at,
                        id.value())
                == 1);
    }

    /** Whether it goes on; otherwise nothing changes. */
    public boolean pause(PairId id, boolean paused) {
        return transactions.call(c -> Sql.run(
                        c,
                        "update mentoring.pair set state = ? where id = ? and state <> 'ENDED'",
                        paused ? "PAUSED" : "RUNNING",
                        id.value())
                == 1);
    }

    public void met(PairId id, LocalDate day) {
        transactions.run(c -> Sql.run(
                c,
                "update mentoring.pair set last_met = case when last_met is null or last_met < ? then ? else last_met end,"
                        + " meetings = meetings + 1 where id = ?",
                day,
                day,
                id.value()));
    }

    /** Those that go on in a scheme. */
    public List<PairRow> running(SchemeId scheme, int limit) {
        return transactions.call(c -> Sql.rows(
                c,
                "select * from mentoring.pair where scheme_id = ? and state in ('RUNNING', 'PAUSED') limit ?",
                PairStore::row,
                scheme.value(),
                limit));
    }

    /** Those whose time is over. */
    public List<PairRow> due(LocalDate today, int limit) {
        return transactions.call(c -> Sql.rows(
                c,
                "select * from mentoring.pair where state <> 'ENDED' and until_on <= ? order by until_on, id limit ?",
                PairStore::row,
                today,
                limit));
    }

    /** Those that have no pairing in the 1on1 module yet, or one that should have ended. */
    public List<PairRow> untold(@Nullable PairId after, int limit) {
        return transactions.call(c -> Sql.rows(
                c,
                "select * from mentoring.pair where ((state <> 'ENDED' and talk_id is null) or"
                        + " (state = 'ENDED' and talk_id is not null and not talk_ended)) and id > ? order by id limit ?",
                PairStore::row,
                after == null ? new UUID(0, 0) : after.value(),
                limit));
    }

    /** Those that go on and do not rest, by id. */
    public List<PairRow> running(@Nullable PairId after, int limit) {
        return transactions.call(c -> Sql.rows(
                c,
                "select * from mentoring.pair where state = 'RUNNING' and id > ? order by id limit ?",
                PairStore::row,
                after == null ? new UUID(0, 0) : after.value(),
                limit));
    }

    public void talk(PairId id, UUID talk) {
        transactions.run(c -> Sql.run(c, "update mentoring.pair set talk_id = ? where id = ?", talk, id.value()));
    }

    public void talkEnded(PairId id) {
        transactions.run(c -> Sql.run(c, "update mentoring.pair set talk_ended = true where id = ?", id.value()));
    }
}
