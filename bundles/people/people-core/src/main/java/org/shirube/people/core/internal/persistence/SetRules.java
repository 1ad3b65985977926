// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.internal.persistence;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.shirube.people.api.imports.RefusalReason;

/**
 * What staged rows must be beside each other. Each rule moves the rows that break it to the refusals of the run, in one
 * statement, and keeps the people or units they are about as they are.
 */
public final class SetRules {

    private final Connection connection;
    private final StageTables tables;

    public SetRules(Connection connection, StageTables tables) {
        this.connection = connection;
        this.tables = tables;
    }

    /** Refuses all rows of an id that stands twice, unless all of them are dated: then those that overlap an earlier one. */
    public List<String> refuseRepeated(Shape shape) throws SQLException {
        String rows = tables.rows(shape);
        mark("select o.seq from " + rows + " o join (select d.external_id from " + rows
                + " d group by d.external_id having count(*) > 1 and min(case when d.dated then 1 else 0 end) = 0) t"
                + " on t.external_id = o.external_id");
        refuseMarked(shape, "externalId", RefusalReason.DUPLICATE_ID, "s.external_id");
        mark("select w.seq from (select o.seq, o.valid_from, max(o.valid_to) over (partition by o.external_id"
                + " order by o.valid_from, o.seq rows between unbounded preceding and 1 preceding) as earlier_to"
                + " from " + rows + " o) w where w.earlier_to > w.valid_from");
        refuseMarked(shape, "validFrom", RefusalReason.BAD_PERIOD, "cast(s.valid_from as varchar(10))");
        return refusedIds(shape, List.of(RefusalReason.DUPLICATE_ID, RefusalReason.BAD_PERIOD));
    }

    /**
     * Finds rows once and notes them. H2 would run a statement with groups or windows that stands inside another anew for
     * every row, and with it take time by the square of the rows.
     */
    private void mark(String seqs) throws SQLException {
        Sql.of("delete from " + tables.marks()).update(connection);
        Sql.of("insert into " + tables.marks() + " (seq) " + seqs).update(connection);
    }

    private void refuseMarked(Shape shape, String label, RefusalReason reason, String offending) throws SQLException {
        String marked = "exists (select 1 from " + tables.marks() + " m where m.seq = s.seq)";
        refuse(shape, label, reason, offending, marked, sql -> {});
    }

    /** Refuses rows that refer to somebody unknown. */
    public List<String> refuseReferences(
            Shape shape, String column, String label, RefusalReason reason, Collection<String> unknown)
            throws SQLException {
        for (List<String> some : Chunks.of(unknown)) {
            refuse(shape, label, reason, "s." + column, "s." + column + " in (:some)", sql -> sql.set("some", some));
        }
        return unknown.isEmpty() ? List.of() : refusedIds(shape, List.of(reason));
    }

    /** Refuses people with a concurrent post in an unknown unit. */
    public List<String> refusePosts(Collection<String> unknown) throws SQLException {
        for (List<String> some : Chunks.of(unknown)) {
            refuse(
                    Shape.PERSON,
                    "concurrentPosts",
                    RefusalReason.UNKNOWN_UNIT,
                    "(select min(p.unit_ref) from " + tables.posts()
                            + " p where p.seq = s.seq and p.unit_ref in (:some))",
                    "exists (select 1 from " + tables.posts() + " p where p.seq = s.seq and p.unit_ref in (:some))",
                    sql -> sql.set("some", some));
        }
        return unknown.isEmpty() ? List.of() : refusedIds(Shape.PERSON, List.of(RefusalReason.UNKNOWN_UNIT));
    }

    /** Refuses the rows of a circle. */
    public List<String> refuseCircle(Shape shape, int[] seqs) throws SQLException {
        List<Integer> all = Arrays.stream(seqs).boxed().toList();
        List<String> ids = new ArrayList<>();
        for (int seq : seqs) {
            idOf(shape, seq, ids);
        }
        String circle = String.join(" → ", ids) + " → " + ids.get(0);
        String shown = circle.length() > 200 ? circle.substring(0, 199) + "…" : circle;
        RefusalReason reason = shape == Shape.PERSON ? RefusalReason.REPORTING_CYCLE : RefusalReason.UNIT_CYCLE;
        for (List<Integer> some : Chunks.of(all)) {
            refuse(
                    shape,
                    shape == Shape.PERSON ? "manager" : "parent",
                    reason,
                    "cast(:circle as varchar(200))",
                    "s.seq in (:some)",
                    sql -> sql.set("some", some).set("circle", shown));
        }
        return ids;
    }

    private void idOf(Shape shape, int seq, List<String> ids) throws SQLException {
        Sql.of("select external_id from " + tables.rows(shape) + " where seq = :seq")
                .set("seq", seq)
                .first(connection, row -> row.getString(1))
                .ifPresent(ids::add);
    }

    private void refuse(
            Shape shape, String label, RefusalReason reason, String offending, String condition, Consumer<Sql> values)
            throws SQLException {
        Sql refuse = Sql.of("insert into " + tables.refusals()
                        + " (seq, file_no, line, external_id, column_name, reason, offending)"
                        + " select s.seq, s.file_no, s.line, s.external_id, cast(:label as varchar(100)),"
                        + " cast(:reason as varchar(30)), " + offending + " from " + tables.rows(shape) + " s where "
                        + condition + " and not exists (select 1 from " + tables.refusals() + " r where r.seq = s.seq)")
                .set("label", label)
                .set("reason", reason.name());
        values.accept(refuse);
        if (refuse.update(connection) > 0) {
            Sql.of("insert into " + tables.kept(shape) + " (external_id) select distinct r.external_id from "
                            + tables.refusals() + " r where r.reason = :reason and r.column_name = :label and "
                            + isOf(shape))
                    .set("label", label)
                    .set("reason", reason.name())
                    .update(connection);
        }
    }

    private List<String> refusedIds(Shape shape, Collection<RefusalReason> reasons) throws SQLException {
        return Sql.of("select distinct r.external_id from " + tables.refusals() + " r where r.reason in (:reasons)"
                        + " and " + isOf(shape))
                .set("reasons", reasons.stream().map(Enum::name).toList())
                .list(connection, row -> row.getString(1));
    }

    private String isOf(Shape shape) {
        return "exists (select 1 from " + tables.rows(shape) + " s where s.seq = r.seq)";
    }

    /** What the directory says of people or units: calls back with the id and where its line leads. */
    public void stored(
            Shape shape, String source, Collection<String> ids, LocalDate day, LocalDate endingAfter, Stored to)
            throws SQLException {
        for (List<String> some : Chunks.of(ids)) {
            Sql.of("select p.external_id, p." + shape.line()
                            + ", case when p.valid_from <= :day and p.valid_to > :day then 1 else 0 end from "
                            + shape.period()
                            + " p where p.source = :source and p.external_id in (:some) and p.valid_to > :after")
                    .set("day", day)
                    .set("source", source)
                    .set("some", some)
                    .set("after", endingAfter)
                    .each(connection, row -> tell(to, row));
        }
    }

    private static boolean tell(Stored to, ResultSet row) throws SQLException {
        to.found(row.getString(1), row.getString(2), row.getInt(3) == 1);
        return true;
    }

    /** Somebody who is in the directory. */
    @FunctionalInterface
    public interface Stored {
        void found(String externalId, @Nullable String line, boolean holds);
    }
}
