// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shirube.mentoring.api.SchemeId;
import org.shirube.mentoring.api.Side;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.persistence.Sql;
import org.shirube.platform.persistence.Transactions;

/** Who takes part in matching, in pages. */
public final class PoolStore {

    /** Before everybody. */
    public static final UUID FIRST = new UUID(0, 0);

    private static final String FREE_SEEKERS =
            "select s.person_id, s.capacity - s.taken as places, 0 as load, s.sealed_wishes"
                    + " from mentoring.seat s join mentoring.profile p on p.person_id = s.person_id where s.scheme_id = ?"
                    + " and s.side = 'SEEKER' and s.taken < s.capacity and p.paused_at is null and not exists (select 1 from"
                    + " mentoring.request r where r.seeker_id = s.person_id and r.scheme_id = s.scheme_id and r.state = 'OPEN'"
                    + " and r.origin = 'MATCH') and s.person_id > ? and s.person_id <= ? order by s.person_id";
    private static final String FREE_OFFERERS = "select * from (select s.person_id, case when s.capacity - s.taken <"
            + " p.capacity - p.taken then s.capacity - s.taken else p.capacity - p.taken end - (select count(*) from"
            + " mentoring.request r where r.offerer_id = s.person_id and r.scheme_id = s.scheme_id and r.state = 'OPEN'"
            + " and r.origin = 'MATCH') as places, p.taken as load, s.sealed_wishes from mentoring.seat s join"
            + " mentoring.profile p on p.person_id = s.person_id where s.scheme_id = ? and s.side = 'OFFERER'"
            + " and p.paused_at is null and s.person_id > ? and s.person_id <= ?) t where places > 0 order by person_id";
    private static final String SOME = "select s.person_id, case when s.side = 'OFFERER' and p.capacity - p.taken <"
            + " s.capacity - s.taken then p.capacity - p.taken else s.capacity - s.taken end as places, case when s.side ="
            + " 'OFFERER' then p.taken else 0 end as load, s.sealed_wishes from unnest(?) x(id) join mentoring.seat s on"
            + " s.person_id = x.id join mentoring.profile p on p.person_id = s.person_id where s.scheme_id = ? and s.side = ?";

    private static final UUID LAST = new UUID(-1, -1);

    private final Transactions transactions;

    public PoolStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * Somebody who takes part.
     *
     * @param places how many more they take; 0 or less for none
     * @param wishes whom they named, sealed, or null
     */
    @SuppressWarnings("ArrayRecordComponent") // Handed on and opened, never compared.
    public record Line(EmployeeId person, int places, int load, byte @Nullable [] wishes) {}

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                Columns.person(row, "person_id"),
                row.getInt("places"),
                row.getInt("load"),
                row.getBytes("sealed_wishes"));
    }

    /** With whom so many who take part end, by id, after one; empty where no more are left than that. */
    public Optional<EmployeeId> last(SchemeId scheme, Side side, @Nullable EmployeeId after, int many) {
        return transactions.call(c -> Sql.one(
                c,
                "select person_id from mentoring.seat where scheme_id = ? and side = ? and person_id > ?"
                        + " order by person_id limit 1 offset ?",
                row -> Columns.person(row, "person_id"),
                scheme.value(),
                side.name(),
                after == null ? FIRST : after.value(),
                many - 1));
    }

    /** Those who have a place left and do not pause, by id, after one and up to one; null for all before or after. */
    public List<Line> free(SchemeId scheme, Side side, @Nullable EmployeeId after, @Nullable EmployeeId upTo) {
        return transactions.call(c -> Sql.rows(
                c,
                side == Side.SEEKER ? FREE_SEEKERS : FREE_OFFERERS,
                PoolStore::line,
                scheme.value(),
                after == null ? FIRST : after.value(),
                upTo == null ? LAST : upTo.value()));
    }

    /** Some of those who take part, whether they have a place left or not. */
    public List<Line> some(SchemeId scheme, Side side, Collection<EmployeeId> people) {
        return transactions.call(c -> Sql.rows(
                c,
                SOME,
                PoolStore::line,
                people.stream().map(EmployeeId::value).toList(),
                scheme.value(),
                side.name()));
    }

    /** Whether one of some people pauses. */
    public boolean pause(Collection<EmployeeId> people) {
        return transactions.call(c -> Sql.number(
                        c,
                        "select count(*) from unnest(?) x(id) join mentoring.profile p on p.person_id = x.id"
                                + " where p.paused_at is not null",
                        people.stream().map(EmployeeId::value).toList())
                > 0);
    }

    /** Offerers whose topics meet best what a seeker wants, the best first; of those who do equally, from one on. */
    public List<EmployeeId> byTopics(SchemeId scheme, EmployeeId seeker, UUID start, int limit) {
        return transactions.call(c -> Sql.rows(
                c,
                "select s.person_id, sum(o.weight * w.weight) as met from mentoring.profile_topic w join"
                        + " mentoring.profile_topic o on o.topic_key = w.topic_key and o.side = 'OFFERER' join"
                        + " mentoring.seat s on s.person_id = o.person_id and s.scheme_id = ? and s.side = 'OFFERER'"
                        + " join mentoring.profile p on p.person_id = s.person_id and p.paused_at is null"
                        + " where w.person_id = ? and w.side = 'SEEKER' group by s.person_id, s.taken, s.capacity"
                        + " order by case when s.taken < s.capacity then 0 else 1 end, met desc,"
                        + " case when s.person_id >= ? then 0 else 1 end, s.person_id limit ?",
                row -> Columns.person(row, "person_id"),
                scheme.value(),
                seeker.value(),
                start,
                limit));
    }

    /**
     * Who stands at a place of a side by id. Ids of people who came together are alike, so that a place is told by counting.
     *
     * @param place 0 to below 1
     * @return {@link #FIRST} where there is nobody
     */
    public UUID at(SchemeId scheme, Side side, double place) {
        return transactions.call(c -> {
            int all = Sql.number(
                    c,
                    "select count(*) from mentoring.seat where scheme_id = ? and side = ?",
                    scheme.value(),
                    side.name());
            return Sql.one(
                            c,
                            "select person_id from mentoring.seat where scheme_id = ? and side = ? order by person_id"
                                    + " limit 1 offset ?",
                            row -> Sql.uuid(row, "person_id"),
                            scheme.value(),
                            side.name(),
                            (int) (place * all))
                    .orElse(FIRST);
        });
    }

    /** Some of a side by id, from one on. */
    public List<EmployeeId> from(SchemeId scheme, Side side, UUID start, int limit) {
        return transactions.call(c -> Sql.rows(
                c,
                "select s.person_id from mentoring.seat s join mentoring.profile p on p.person_id = s.person_id and"
                        + " p.paused_at is null where s.scheme_id = ? and s.side = ? and s.person_id >= ?"
                        + " order by s.person_id limit ?",
                row -> Columns.person(row, "person_id"),
                scheme.value(),
                side.name(),
                start,
                limit));
    }

    /** Some of a side, evenly by id and the same at each call; fewer than wanted where some of those pause. */
    public List<EmployeeId> spread(SchemeId scheme, Side side, int wanted) {
        return transactions.call(c -> Sql.rows(
                c,
                "select t.person_id from (select person_id, row_number() over (order by person_id) as n, count(*) over ()"
                        + " as whole from mentoring.seat where scheme_id = ? and side = ?) t join mentoring.profile p on"
                        + " p.person_id = t.person_id and p.paused_at is null where t.n * ? / t.whole > (t.n - 1) * ? /"
                        + " t.whole order by t.n",
                row -> Columns.person(row, "person_id"),
                scheme.value(),
                side.name(),
                (long) wanted,
                (long) wanted));
    }

    /** A pair of now or before. */
    public record Once(EmployeeId seeker, EmployeeId offerer, @Nullable Instant ended) {}

    /** The pairs in which some people are or were, on either side. */
    public List<Once> pairs(Collection<EmployeeId> people) {
        return transactions.call(c -> {
            List<Once> found = new ArrayList<>();
            for (String column : List.of("seeker_id", "offerer_id")) {
                found.addAll(Sql.rows(
                        c,
                        "select p.seeker_id, p.offerer_id, p.ended_at from unnest(?) x(id) join mentoring.pair p on p."
                                + column + " = x.id",
                        row -> new Once(
                                Columns.person(row, "seeker_id"),
                                Columns.person(row, "offerer_id"),
                                Sql.instantOrNull(row, "ended_at")),
                        people.stream().map(EmployeeId::value).toList()));
            }
            return found;
        });
    }

    /** Whom somebody named, sealed; whether they are on that side. */
    public boolean wish(SchemeId scheme, Side side, EmployeeId person, byte @Nullable [] sealed) {
        return transactions.call(c -> Sql.run(
                        c,
                        "update mentoring.seat set sealed_wishes = ? where scheme_id = ? and side = ? and person_id = ?",
                        sealed,
                        scheme.value(),
                        side.name(),
                        person.value())
                == 1);
    }

    /** How many people on a side chose a topic, how many of them have a partner, how many wait, and the places they have. */
    public record TopicRow(String topic, int people, int matched, int pending, int places) {}

    public List<TopicRow> topics(SchemeId scheme, Side side) {
        return transactions.call(c -> Sql.rows(
                c,
                "select t.topic_key, count(*) as people, sum(case when s.taken > 0 then 1 else 0 end) as matched,"
                        + " sum(case when s.taken = 0 and exists (select 1 from mentoring.request r where r.seeker_id ="
                        + " s.person_id and r.scheme_id = s.scheme_id and r.state = 'OPEN') then 1 else 0 end) as pending,"
                        + " sum(s.capacity) as places from mentoring.seat s join mentoring.profile_topic t on t.person_id ="
                        + " s.person_id and t.side = s.side where s.scheme_id = ? and s.side = ? group by t.topic_key",
                row -> new TopicRow(
                        row.getString("topic_key"),
                        row.getInt("people"),
                        row.getInt("matched"),
                        row.getInt("pending"),
                        row.getInt("places")),
                scheme.value(),
                side.name()));
    }

    /** How many seekers have a partner. */
    public int matched(SchemeId scheme) {
        return transactions.call(c -> Sql.number(
                c,
                "select count(*) from mentoring.seat where scheme_id = ? and side = 'SEEKER' and taken > 0",
                scheme.value()));
    }
}
