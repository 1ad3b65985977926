// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shirube.mentoring.api.SchemeId;
import org.shirube.mentoring.api.request.Request;
import org.shirube.mentoring.api.request.RequestId;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.persistence.Sql;
import org.shirube.platform.persistence.Transactions;

/** Requests. */
public final class RequestStore {

    private static final String LIVE = "state in ('OPEN', 'WAITING')";

    private final Transactions transactions;

    public RequestStore(Transactions transactions) {
        this.transactions = transactions;
    }

    private static RequestRow row(ResultSet row) throws SQLException {
        return new RequestRow(
                new RequestId(Sql.uuid(row, "id")),
                new SchemeId(Sql.uuid(row, "scheme_id")),
                Columns.person(row, "seeker_id"),
                Columns.person(row, "offerer_id"),
                Request.Origin.valueOf(row.getString("origin")),
                Request.State.valueOf(row.getString("state")),
                row.getBoolean("seeker_said"),
                row.getBoolean("offerer_said"),
                Sql.instant(row, "made_at"),
                Sql.instantOrNull(row, "answered_at"),
                row.getBytes("sealed_note"),
                row.getBytes("sealed_reply"));
    }

    public Optional<RequestRow> find(RequestId id) {
        return transactions.call(
                c -> Sql.one(c, "select * from mentoring.request where id = ?", RequestStore::row, id.value()));
    }

    public void add(List<RequestRow> rows) {
        transactions.run(c -> Sql.batch(
                c,
                "insert into mentoring.request (id, scheme_id, seeker_id, offerer_id, origin, state, seeker_said,"
                        + " offerer_said, made_at, sealed_note) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows.stream().map(RequestStore::values).toList()));
    }

    private static @Nullable Object[] values(RequestRow row) {
        return new @Nullable Object[] {
            row.id().value(),
            row.scheme().value(),
            row.seeker().value(),
            row.offerer().value(),
            row.origin().name(),
            row.state().name(),
            row.seekerSaid(),
            row.offererSaid(),
            row.made(),
            row.note()
        };
    }

    /** Those that wait for an answer or a place first, then the newest. */
    public List<RequestRow> sent(EmployeeId seeker, int limit) {
        return transactions.call(c -> Sql.rows(
                c,
                "select * from mentoring.request where seeker_id = ? order by case when " + LIVE
                        + " then 0 else 1 end, made_at desc, id desc limit ?",
                RequestStore::row,
                seeker.value(),
                limit));
    }

    /** Those that wait for the offerer first, then the newest; not those that wait for a place. */
    public List<RequestRow> received(EmployeeId offerer, int limit) {
        return transactions.call(c -> Sql.rows(
                c,
                "select * from mentoring.request where offerer_id = ? and state <> 'WAITING'"
                        + " order by case when state = 'OPEN' and not offerer_said then 0 when state = 'OPEN' then 1"
                        + " else 2 end, made_at desc, id desc limit ?",
                RequestStore::row,
                offerer.value(),
                limit));
    }

    /** What of a seeker waits in a scheme. */
    public List<RequestRow> live(SchemeId scheme, EmployeeId seeker) {
        return transactions.call(c -> Sql.rows(
                c,
                "select * from mentoring.request where seeker_id = ? and scheme_id = ? and " + LIVE,
                RequestStore::row,
                seeker.value(),
                scheme.value()));
    }

    /** What HR sent in a scheme and nobody has answered for good. */
    public List<RequestRow> proposed(SchemeId scheme, @Nullable RequestId after, int limit) {
        return transactions.call(c -> Sql.rows(
                c,
                "select * from mentoring.request where scheme_id = ? and state = 'OPEN' and origin = 'MATCH' and id > ?"
                        + " order by id limit ?",
                RequestStore::row,
                scheme.value(),
                after == null ? new UUID(0, 0) : after.value(),
                limit));
    }

    /** Whether one asked the other and waits. */
    public boolean asked(EmployeeId seeker, EmployeeId offerer) {
        return transactions.call(c -> Sql.one(
                        c,
                        "select 1 from mentoring.request where seeker_id = ? and offerer_id = ? and state = 'OPEN' limit 1",
                        row -> 1,
                        seeker.value(),
                        offerer.value())
                .isPresent());
    }

    /** Whether it was open; otherwise nothing changes. */
    public boolean say(RequestId id, boolean seekerSaid, boolean offererSaid) {
        return transactions.call(c -> Sql.run(
                        c,
                        "update mentoring.request set seeker_said = ?, offerer_said = ? where id = ? and state = 'OPEN'",
                        seekerSaid,
                        offererSaid,
                        id.value())
                == 1);
    }

    /** Whether it could still lead to a pair; otherwise nothing changes. */
    public boolean become(RequestId id, Request.State state, Instant at, byte @Nullable [] reply) {
        return transactions.call(c -> Sql.run(
                        c,
                        "update mentoring.request set state = ?, answered_at = ?, sealed_reply = ? where id = ? and "
                                + LIVE,
                        state.name(),
                        at,
                        reply,
                        id.value())
                == 1);
    }

    /** Ends what waits of a seeker in a scheme, and returns which. */
    public List<RequestId> closeOf(SchemeId scheme, EmployeeId seeker, Request.State state, Instant at) {
        return close("scheme_id = ? and seeker_id = ?", state, at, scheme.value(), seeker.value());
    }

    /** Ends what waits for an offerer in a scheme, and returns which. */
    public List<RequestId> closeFor(SchemeId scheme, EmployeeId offerer, Request.State state, Instant at) {
        return close("scheme_id = ? and offerer_id = ?", state, at, scheme.value(), offerer.value());
    }

    /** Ends what waits between two, and returns which. */
    public List<RequestId> closeBetween(EmployeeId one, EmployeeId other, Request.State state, Instant at) {
        return close(
                "((seeker_id = ? and offerer_id = ?) or (seeker_id = ? and offerer_id = ?))",
                state,
                at,
                one.value(),
                other.value(),
                other.value(),
                one.value());
    }

    private List<RequestId> close(String which, Request.State state, Instant at, Object... values) {
        return transactions.call(c -> {
            List<RequestId> closed = new ArrayList<>();
            List<RequestId> found = Sql.rows(
                    c,
                    "select id from mentoring.request where " + which + " and " + LIVE + " order by id",
                    row -> new RequestId(Sql.uuid(row, "id")),
                    values);
            for (RequestId id : found) {
                if (become(id, state, at, null)) {
                    closed.add(id);
                }
            }
            return closed;
        });
    }

    /** What waits in a scheme. */
    public List<RequestId> live(SchemeId scheme, int limit) {
        return transactions.call(c -> Sql.rows(
                c,
                "select id from mentoring.request where scheme_id = ? and " + LIVE + " limit ?",
                row -> new RequestId(Sql.uuid(row, "id")),
                scheme.value(),
                limit));
    }

    /** Schemes that are over and in which something still waits or goes on. */
    public List<SchemeId> over() {
        return transactions.call(c -> Sql.rows(
                c,
                "select s.id from mentoring.scheme s where s.state = 'ENDED' and (exists (select 1 from mentoring.request r"
                        + " where r.scheme_id = s.id and r.state in ('OPEN', 'WAITING')) or exists (select 1 from"
                        + " mentoring.pair p where p.scheme_id = s.id and p.state in ('RUNNING', 'PAUSED')))",
                row -> new SchemeId(Sql.uuid(row, "id"))));
    }

    /** How many are open for an offerer in a scheme. */
    public int open(SchemeId scheme, EmployeeId offerer) {
        return transactions.call(c -> Sql.number(
                c,
                "select count(*) from mentoring.request where offerer_id = ? and scheme_id = ? and state = 'OPEN'",
                offerer.value(),
                scheme.value()));
    }

    /** How many are open for each of some offerers in a scheme; without those for whom none is. */
    public Map<EmployeeId, Integer> open(SchemeId scheme, Collection<EmployeeId> offerers) {
        return transactions.call(c -> {
            Map<EmployeeId, Integer> open = new HashMap<>();
            Sql.each(
                    c,
                    "select r.offerer_id, count(*) as asked from unnest(?) x(id) join mentoring.request r on"
                            + " r.offerer_id = x.id where r.scheme_id = ? and r.state = 'OPEN' group by r.offerer_id",
                    row -> open.put(Columns.person(row, "offerer_id"), row.getInt("asked")),
                    offerers.stream().map(EmployeeId::value).toList(),
                    scheme.value());
            return open;
        });
    }

    /** How many of a scheme are in a state. */
    public int count(SchemeId scheme, Request.State state) {
        return transactions.call(c -> Sql.number(
                c,
                "select count(*) from mentoring.request where scheme_id = ? and state = ?",
                scheme.value(),
                state.name()));
    }

    /** Opens those that wait longest for an offerer, and returns which. */
    public List<RequestId> openWaiting(SchemeId scheme, EmployeeId offerer, int most) {
        return transactions.call(c -> {
            List<RequestId> waiting = Sql.rows(
                    c,
                    "select id from mentoring.request where offerer_id = ? and scheme_id = ? and state = 'WAITING'"
                            + " order by made_at, id limit ?",
                    row -> new RequestId(Sql.uuid(row, "id")),
                    offerer.value(),
                    scheme.value(),
                    most);
            List<RequestId> opened = new ArrayList<>();
            for (RequestId id : waiting) {
                if (Sql.run(
                                c,
                                "update mentoring.request set state = 'OPEN' where id = ? and state = 'WAITING'",
                                id.value())
                        == 1) {
                    opened.add(id);
                }
            }
            return opened;
        });
    }
}
