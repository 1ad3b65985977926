// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.persistence;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.shirube.platform.persistence.Sql;
import org.shirube.platform.persistence.Transactions;

/** Marks: a number for what a page shows, which is another one once that has changed. */
public final class MarkStore {

    private static final String SAID =
            "count(*), max(r.answered_at), sum(case when r.state = 'OPEN' then 1 else 0 end),"
                    + " sum(case when r.seeker_said then 1 else 0 end), sum(case when r.offerer_said then 1 else 0 end)";
    private static final String MET =
            "count(*), max(p.ended_at), sum(case when p.state = 'PAUSED' then 1 else 0 end), sum(p.meetings),"
                    + " count(p.first_at), count(p.talk_id)";

    private static final String WORDS = " join mentoring.pair_word w on w.pair_id = p.id";

    private static final List<String> PEOPLE = List.of(
            of(SAID, "mentoring.request r on r.seeker_id = x.id"),
            of(SAID, "mentoring.request r on r.offerer_id = x.id"),
            of(MET, "mentoring.pair p on p.seeker_id = x.id"),
            of(MET, "mentoring.pair p on p.offerer_id = x.id"),
            // Each along its index: with both in one condition H2 would read all pairs.
            of("count(w.sealed)", "mentoring.pair p on p.seeker_id = x.id" + WORDS),
            of("count(w.sealed)", "mentoring.pair p on p.offerer_id = x.id" + WORDS),
            of(introduced("one"), "mentoring.introduction i on i.one_id = x.id"),
            of(introduced("other"), "mentoring.introduction i on i.other_id = x.id"),
            of(introduced("one") + ", " + introduced("other"), "mentoring.introduction i on i.by_id = x.id"),
            of(
                    "count(*), sum(s.version), sum(t.capacity), " + states("s.state", "OPEN", "MATCHING", "RUNNING"),
                    "mentoring.seat t on t.person_id = x.id join mentoring.scheme s on s.id = t.scheme_id"));

    private static final List<String> BOARDS = List.of(
            of("max(s.version), max(s.state)", "mentoring.scheme s on s.id = x.id"),
            of("count(*), sum(t.capacity), sum(t.taken)", "mentoring.seat t on t.scheme_id = x.id"),
            of(
                    "count(*), " + states("r.state", "OPEN", "WAITING", "ACCEPTED"),
                    "mentoring.request r on r.scheme_id = x.id"),
            of("count(*), " + states("p.state", "RUNNING", "PAUSED"), "mentoring.pair p on p.scheme_id = x.id"),
            of(
                    "count(*), max(u.finished_at), max(u.started_at), min(u.state), max(u.state)",
                    "mentoring.run u on u.scheme_id = x.id"));

    private final Transactions transactions;

    public MarkStore(Transactions transactions) {
        this.transactions = transactions;
    }

    private static String of(String what, String joined) {
        return "select x.id, " + what + " from unnest(?) x(id) join " + joined + " group by x.id";
    }

    private static String introduced(String side) {
        return "count(*), sum(case when i." + side + "_said <> 'OPEN' then 1 else 0 end)";
    }

    private static String states(String column, String... states) {
        StringBuilder counts = new StringBuilder();
        for (String state : states) {
            counts.append(counts.isEmpty() ? "" : ", ")
                    .append("sum(case when ")
                    .append(column)
                    .append(" = '")
                    .append(state)
                    .append("' then 1 else 0 end)");
        }
        return counts.toString();
    }

    /** What people have with others. */
    public Map<UUID, Long> people(List<UUID> people) {
        return marks(people, PEOPLE);
    }

    /** Where schemes stand. */
    public Map<UUID, Long> boards(List<UUID> schemes) {
        return marks(schemes, BOARDS);
    }

    private Map<UUID, Long> marks(List<UUID> ids, List<String> queries) {
        return transactions.call(c -> {
            Map<UUID, Long> marks = new HashMap<>();
            ids.forEach(id -> marks.put(id, 0L));
            for (int i = 0; i < queries.size(); i++) {
                add(c, marks, queries.get(i), i, ids);
            }
            return marks;
        });
    }

    /** Two states have the same mark by chance once in 2⁶⁴ or so; the next change is seen then. */
    private static void add(Connection c, Map<UUID, Long> marks, String sql, int number, List<UUID> ids)
            throws SQLException {
        Sql.each(c, sql, row -> marks.merge(row.getObject(1, UUID.class), hash(row, number), Long::sum), ids);
    }

    private static long hash(ResultSet row, int number) throws SQLException {
        long hash = number + 1L;
        for (int i = 2; i <= row.getMetaData().getColumnCount(); i++) {
            hash = (hash * 0x9E3779B97F4A7C15L) + Objects.hashCode(row.getString(i));
        }
        return hash * 0x9E3779B97F4A7C15L;
    }
}
