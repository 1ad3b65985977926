// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.internal.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.shirube.people.api.imports.ImportRun.Counts;
import org.shirube.people.core.internal.domain.Days;

/**
 * Works out who differs. A row without days tells of the effective day only and is compared with the period of that day;
 * dated rows are somebody's whole time from their first day on and are compared as a whole. Who differs gets a window of
 * days, in which the stored periods give way to the staged ones.
 */
public final class Deltas {

    private final Connection connection;
    private final RunRow run;
    private final StageTables tables;
    private final Shape shape;
    private final String idPrefix;
    private final Tuning tuning;

    /**
     * @param idPrefix the first 26 characters of the ids of this run, see {@link RunIds}
     */
    public Deltas(Connection connection, RunRow run, Shape shape, String idPrefix, Tuning tuning) {
        this.connection = connection;
        this.run = run;
        this.tables = run.tables();
        this.shape = shape;
        this.idPrefix = idPrefix;
        this.tuning = tuning;
    }

    /** Whether the source has nobody yet. */
    public boolean first() throws SQLException {
        return Sql.of("select 1 from " + shape.period() + " p where p.source = :source fetch first 1 row only")
                .set("source", source())
                .list(connection, row -> row.getInt(1))
                .isEmpty();
    }

    /** How many people or units came with rows that are good. */
    public long delivered(boolean repeated) throws SQLException {
        return Sql.of("select count(" + (repeated ? "distinct s.external_id" : "*") + ") from " + tables.rows(shape)
                        + " s where " + notKept("s"))
                .number(connection);
    }

    /** Fills days between the dated periods of a person, and after the last: the person has left then. */
    public void fillGaps() throws SQLException {
        Sql.of("insert into " + tables.rows(shape) + " (seq, file_no, line, external_id, valid_from, valid_to, dated, "
                        + shape.content() + ") select g.top + row_number() over (order by g.seq), g.file_no, g.line,"
                        + " g.external_id, g.valid_to, g.next_from, true, " + left("g") + " from (select s.*,"
                        + " (select max(m.seq) from " + tables.rows(shape) + " m) as top,"
                        + " coalesce(lead(s.valid_from) over (partition by s.external_id order by s.valid_from),"
                        + " cast(:open as date)) as next_from from " + tables.rows(shape)
                        + " s where s.dated) g where g.valid_to < g.next_from")
                .set("open", Days.OPEN)
                .update(connection);
    }

    /**
     * Compares, and counts.
     *
     * @param complete whether those who were not delivered end
     * @param listed whether these are listed already; otherwise they are looked for
     * @param delivered how many came, those who were not staged included
     */
    public Counts compare(boolean dated, boolean complete, boolean listed, long delivered) throws SQLException {
        compareSnapshots();
        if (dated) {
            compareHistories();
        }
        tuning.sample(List.of(delta()));
        newcomers();
        long ended = complete ? end(listed) : 0;
        if (ended > 0) {
            tuning.sample(List.of(delta(), tables.rows(shape)));
        }
        long created = count("CREATED");
        long changed = count("CHANGED");
        return new Counts(created, changed, ended, delivered - created - changed);
    }

    private void compareSnapshots() throws SQLException {
        Sql.of("insert into " + delta() + " (external_id, entity_id, kind, seq, win_from, win_to)"
                        + " select s.external_id, c." + shape.id()
                        + ", 'CHANGED', s.seq, s.valid_from, c.valid_to from "
                        + tables.rows(shape) + " s left join " + shape.period()
                        + " c on c.source = :source and c.external_id = s.external_id and c.valid_from <= :day"
                        + " and c.valid_to > :day where not s.dated and (c.row_hash is null or c.row_hash <> s.row_hash)"
                        + " and " + notKept("s"))
                .set("source", source())
                .set("day", day())
                .update(connection);
    }

    private void compareHistories() throws SQLException {
        String given = "select s.external_id, min(s.valid_from) as f, min(s.seq) as seq, count(*) as n from "
                + tables.rows(shape) + " s where s.dated and " + notKept("s") + " group by s.external_id";
        String stored = "select c.external_id, count(*) as n from " + shape.period()
                + " c join g on g.external_id = c.external_id where c.source = :source and c.valid_to > g.f"
                + " group by c.external_id";
        String same = "select s.external_id, count(*) as n from " + tables.rows(shape) + " s join g on"
                + " g.external_id = s.external_id join " + shape.period() + " c on c.source = :source and"
                + " c.external_id = s.external_id and c.valid_to = s.valid_to and c.row_hash = s.row_hash and"
                + " (case when c.valid_from < g.f then g.f else c.valid_from end) = s.valid_from where s.dated"
                + " group by s.external_id";
        Sql.of("insert into " + delta() + " (external_id, entity_id, kind, seq, win_from, win_to) with g as (" + given
                        + "), stored as (" + stored + "), same as (" + same + ") select g.external_id,"
                        + " cast(null as uuid), 'CHANGED', g.seq, g.f, cast(:open as date) from g"
                        + " left join stored on stored.external_id = g.external_id"
                        + " left join same on same.external_id = g.external_id"
                        + " where coalesce(same.n, 0) <> g.n or coalesce(stored.n, 0) <> g.n")
                .set("source", source())
                .set("open", Days.OPEN)
                .update(connection);
    }

    /** Finds those who are known on other days than the one compared, and gives an id to those who are not. */
    private void newcomers() throws SQLException {
        String known = " from " + shape.period() + " p where p.external_id = " + delta()
                + ".external_id and p.source = :source";
        Sql.of("update " + delta() + " set entity_id = (select p." + shape.id() + known
                        + " order by p.valid_from fetch first 1 row only), win_to = coalesce(win_to, (select"
                        + " min(p.valid_from)" + known + " and p.valid_from > " + delta() + ".win_from),"
                        + " cast(:open as date)) where entity_id is null")
                .set("source", source())
                .set("open", Days.OPEN)
                .update(connection);
        Sql.of("update " + delta() + " set kind = 'CREATED', entity_id = " + RunIds.sql(idPrefix, "seq")
                        + " where entity_id is null")
                .update(connection);
    }

    /** Ends those who are there on the day and were not delivered: a unit closes, a person has left. */
    private long end(boolean listed) throws SQLException {
        boolean people = shape == Shape.PERSON;
        String undelivered = listed
                ? "exists (select 1 from " + tables.missing() + " m where m.external_id = c.external_id)"
                : "not exists (select 1 from " + tables.rows(shape) + " s where s.external_id = c.external_id)";
        long ended = Sql.of("insert into " + delta() + " (external_id, entity_id, kind, seq, win_from, win_to)"
                        + " select c.external_id, c." + shape.id() + ", 'ENDED', -1, cast(:day as date),"
                        + " cast(:open as date) from " + shape.period() + " c where c.source = :source and"
                        + " c.valid_from <= :day and c.valid_to > :day"
                        + (people ? " and c.status <> 'LEFT'" : "") + " and " + undelivered + " and " + notKept("c"))
                .set("source", source())
                .set("day", day())
                .set("open", Days.OPEN)
                .update(connection);
        if (people && ended > 0) {
            Sql.of("insert into " + tables.rows(shape)
                            + " (seq, file_no, line, external_id, valid_from, valid_to, dated, "
                            + shape.content() + ") select -1, 0, 0, c.external_id, d.win_from, d.win_to, true, "
                            + left("c") + " from " + delta() + " d join " + shape.period() + " c on c."
                            + shape.id() + " = d.entity_id and c.valid_from <= :day and c.valid_to > :day"
                            + " where d.kind = 'ENDED'")
                    .set("day", day())
                    .update(connection);
        }
        return ended;
    }

    /** People who have not left on the day. */
    public long present() throws SQLException {
        return Sql.of("select count(*) from " + shape.period() + " c where c.source = :source and"
                        + " c.valid_from <= :day and c.valid_to > :day and c.status <> 'LEFT'")
                .set("source", source())
                .set("day", day())
                .number(connection);
    }

    /** Those of them who have left on that day once the run is applied. */
    public long leaving() throws SQLException {
        return Sql.of("select count(*) from " + delta() + " d join " + shape.period() + " c on c." + shape.id()
                        + " = d.entity_id and c.valid_from <= :day and c.valid_to > :day and c.status <> 'LEFT' join "
                        + tables.rows(shape) + " s on s.external_id = d.external_id and s.valid_from <= :day"
                        + " and s.valid_to > :day and s.status = 'LEFT'")
                .set("day", day())
                .number(connection);
    }

    /** The columns of somebody as they are once they have left: no post, no line; the hash is turned round. */
    private String left(String alias) {
        if (shape == Shape.UNIT) {
            throw new IllegalStateException("units do not leave");
        }
        return shape.content(alias)
                .replace(alias + ".status", "'LEFT'")
                .replace(alias + ".unit_ref", "null")
                .replace(alias + ".position_title", "null")
                .replace(alias + ".manager_ref", "null")
                .replace(alias + ".posts_text", "null")
                .replace(alias + ".row_hash", "-1 - " + alias + ".row_hash");
    }

    private long count(String kind) throws SQLException {
        return Sql.of("select count(*) from " + delta() + " d where d.kind = :kind")
                .set("kind", kind)
                .number(connection);
    }

    private String notKept(String alias) {
        return "not exists (select 1 from " + tables.kept(shape) + " k where k.external_id = " + alias
                + ".external_id)";
    }

    private String delta() {
        return tables.delta(shape);
    }

    private String source() {
        return run.run().source();
    }

    private LocalDate day() {
        return run.run().effective();
    }
}
