// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.internal.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Writes a difference: stored periods inside a window give way, the one before is closed, staged ones come in. */
public final class Merge {

    private final Connection connection;
    private final RunRow run;
    private final StageTables tables;
    private final Shape shape;
    private final Tuning tuning;

    public Merge(Connection connection, RunRow run, Shape shape, Tuning tuning) {
        this.connection = connection;
        this.tuning = tuning;
        this.run = run;
        this.tables = run.tables();
        this.shape = shape;
    }

    /** Writes everybody who differs. */
    public void apply() throws SQLException {
        String inWindow =
                "d.entity_id = p." + shape.id() + " and p.valid_from >= d.win_from and p.valid_from < d.win_to";
        // Says nothing that the windows do not say; but by it the few who differ are looked up and nobody else is read.
        String differing = "p." + shape.id() + " in (select k.entity_id from " + tables.delta(shape) + " k)";
        Sql.of("insert into " + shape.superseded() + " (" + columns() + ", run_no, superseded_by) select "
                        + columns("p") + ", p.run_no, " + run.no() + " from " + shape.period() + " p join "
                        + tables.delta(shape) + " d on " + inWindow)
                .update(connection);
        if (shape == Shape.PERSON) {
            Sql.of("delete from people.concurrent_post p where " + differing + " and exists (select 1 from "
                            + tables.delta(shape) + " d where " + inWindow + ")")
                    .update(connection);
        }
        Sql.of("delete from " + shape.period() + " p where " + differing + " and exists (select 1 from "
                        + tables.delta(shape) + " d where " + inWindow + ")")
                .update(connection);
        String open = " from " + tables.delta(shape) + " d where d.entity_id = p." + shape.id()
                + " and p.valid_from < d.win_from and p.valid_to > d.win_from";
        Sql.of("update " + shape.period() + " p set valid_to = (select d.win_from" + open + ") where " + differing
                        + " and exists (select 1" + open + ")")
                .update(connection);
        insert("select d.entity_id, " + source() + ", s.external_id, s.valid_from,"
                + " case when s.dated then s.valid_to else d.win_to end, " + shape.content("s") + ", " + run.no()
                + " from " + tables.delta(shape) + " d join " + tables.rows(shape)
                + " s on s.external_id = d.external_id");
        if (shape == Shape.PERSON) {
            posts("d.entity_id", " join " + tables.delta(shape) + " d on d.external_id = s.external_id");
        }
    }

    /** Writes everybody where the source had nobody: nothing to give way, nothing to close. */
    public void applyFirst(String idPrefix, boolean repeated) throws SQLException {
        String first = repeated ? "min(s.seq) over (partition by s.external_id)" : "s.seq";
        insert("select " + RunIds.sql(idPrefix, repeated ? "s.first_seq" : "s.seq") + ", " + source()
                + ", s.external_id, s.valid_from, s.valid_to, " + shape.content("s") + ", " + run.no() + " from "
                + (repeated
                        ? "(select s.*, " + first + " as first_seq from " + tables.rows(shape) + " s)"
                        : tables.rows(shape))
                + " s where " + notKept());
        if (shape == Shape.PERSON) {
            // Posts are joined to people who have come a moment ago.
            tuning.sample(List.of(shape.period()));
            posts(
                    "e.employee_id",
                    " join people.employee_period e on e.source = " + source()
                            + " and e.external_id = s.external_id and e.valid_from = s.valid_from and e.run_no = "
                            + run.no());
        }
    }

    private void insert(String select) throws SQLException {
        sql("insert into " + shape.period() + " (" + columns() + ", run_no) " + select)
                .update(connection);
    }

    private void posts(String owner, String join) throws SQLException {
        sql("insert into people.concurrent_post (employee_id, valid_from, ordinal, unit_ref, position_title) select "
                        + owner + ", s.valid_from, t.ordinal, t.unit_ref, t.position_title from " + tables.posts()
                        + " t join " + tables.rows(shape) + " s on s.seq = t.seq" + join)
                .update(connection);
    }

    private Sql sql(String text) {
        return Sql.of(text).set("source", run.run().source());
    }

    private static String source() {
        return "cast(:source as varchar(100))";
    }

    private String notKept() {
        return "not exists (select 1 from " + tables.kept(shape) + " k where k.external_id = s.external_id)";
    }

    private String columns() {
        return shape.id() + ", source, external_id, valid_from, valid_to, " + shape.content();
    }

    private String columns(String alias) {
        return alias + "." + shape.id() + ", " + alias + ".source, " + alias + ".external_id, " + alias
                + ".valid_from, " + alias + ".valid_to, " + shape.content(alias);
    }
}
