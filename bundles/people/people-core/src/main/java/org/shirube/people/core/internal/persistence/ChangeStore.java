// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.internal.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.shirube.people.api.imports.Change;
import org.shirube.people.api.imports.Change.FieldChange;
import org.shirube.people.api.imports.Change.Kind;
import org.shirube.people.core.internal.domain.FieldCodec;
import org.shirube.people.core.internal.domain.FieldDiff;
import org.shirube.people.core.internal.domain.PersonField;
import org.shirube.people.core.internal.domain.RowField;
import org.shirube.people.core.internal.domain.UnitField;

/** What a run changes, worked out of staged and stored rows while it waits, and read from the trail once it is applied. */
public final class ChangeStore {

    private static final int BATCH = 1_000;

    private final Connection connection;
    private final RunRow run;
    private final Shape shape;

    public ChangeStore(Connection connection, RunRow run, Shape shape) {
        this.connection = connection;
        this.run = run;
        this.shape = shape;
    }

    private boolean first() {
        return run.firstLoad() && shape == Shape.PERSON;
    }

    /** Changes by external id, of a run that waits. */
    public List<Change> waiting(Collection<Kind> kinds, int offset, int limit) throws SQLException {
        if (first()) {
            return kinds.contains(Kind.CREATED) ? createdByStage(offset, limit) : List.of();
        }
        return differing("d.kind in (:kinds) order by d.external_id offset :offset rows fetch next :limit rows only")
                .set("kinds", names(kinds))
                .set("offset", offset)
                .set("limit", limit)
                .list(connection, this::readDifference);
    }

    /** Changes by external id, of a run that was applied. */
    public List<Change> applied(Collection<Kind> kinds, int offset, int limit) throws SQLException {
        if (first()) {
            return kinds.contains(Kind.CREATED) ? createdByPeriods(offset, limit) : List.of();
        }
        return Sql.of("select * from people.import_change where run_no = :no and about = :about and kind in (:kinds)"
                        + " order by external_id offset :offset rows fetch next :limit rows only")
                .set("no", run.no())
                .set("about", about().name())
                .set("kinds", names(kinds))
                .set("offset", offset)
                .set("limit", limit)
                .list(
                        connection,
                        row -> new Change(
                                about(),
                                row.getString("external_id"),
                                row.getString("label"),
                                Kind.valueOf(row.getString("kind")),
                                FieldCodec.read(row.getString("fields"))));
    }

    /** Writes the trail in one pass. Of a first load the periods themselves are the trail. */
    public void keepTrail() throws SQLException {
        if (first()) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into people.import_change (run_no, about, external_id, label, kind, fields)"
                        + " values (?, ?, ?, ?, ?, ?)")) {
            AtomicInteger pending = new AtomicInteger();
            differing("true").each(connection, row -> add(insert, readDifference(row), pending));
            insert.executeBatch();
        }
    }

    private int add(PreparedStatement insert, Change change, AtomicInteger pending) throws SQLException {
        insert.setLong(1, run.no());
        insert.setString(2, change.about().name());
        insert.setString(3, change.externalId());
        insert.setString(4, change.label());
        insert.setString(5, change.kind().name());
        insert.setString(6, FieldCodec.write(change.fields()));
        insert.addBatch();
        if (pending.incrementAndGet() % BATCH == 0) {
            insert.executeBatch();
        }
        return pending.get();
    }

    private Sql differing(String which) {
        StageTables tables = run.tables();
        String day = "case when d.win_from > :day then d.win_from else cast(:day as date) end";
        String holds = " and %1$s.valid_from <= d.ref_day and %1$s.valid_to > d.ref_day";
        return Sql.of("select d.external_id, d.kind, d.win_from, " + shape.columns("s.") + ", " + shape.columns("c.")
                        + " from (select d.*, " + day + " as ref_day from " + tables.delta(shape) + " d where " + which
                        + ") d left join " + tables.rows(shape) + " s on s.external_id = d.external_id"
                        + holds.formatted("s") + " left join " + shape.period() + " c on c." + shape.id()
                        + " = d.entity_id" + holds.formatted("c") + " order by d.external_id")
                .set("day", run.run().effective());
    }

    private Change readDifference(ResultSet row) throws SQLException {
        RowField[] fields = shape.fields();
        Kind kind = Kind.valueOf(row.getString(2));
        @Nullable String[] after = texts(row, 4, fields.length);
        @Nullable String[] before = texts(row, 4 + fields.length, fields.length);
        List<FieldChange> changes = new ArrayList<>();
        if (kind != Kind.ENDED) {
            changes.addAll(FieldDiff.between(fields, before, after));
        }
        if (kind == Kind.CHANGED && changes.isEmpty()) {
            changes.add(new FieldChange("validFrom", null, row.getString(3)));
        }
        return new Change(about(), row.getString(1), label(before[0] == null ? after : before), kind, changes);
    }

    private List<Change> createdByStage(int offset, int limit) throws SQLException {
        StageTables tables = run.tables();
        return created(
                "(select k.external_id, min(k.seq) as seq from " + tables.rows(shape) + " k where not exists (select 1"
                        + " from " + tables.kept(shape) + " o where o.external_id = k.external_id)"
                        + " group by k.external_id order by k.external_id offset :offset rows fetch next :limit rows only)"
                        + " d join " + tables.rows(shape) + " s on s.seq = d.seq",
                offset,
                limit);
    }

    private List<Change> createdByPeriods(int offset, int limit) throws SQLException {
        String columns = "external_id, valid_from, run_no, " + shape.columns("");
        String both = "(select " + columns + " from " + shape.period() + " where run_no = " + run.no()
                + " union all select " + columns + " from " + shape.superseded() + " where run_no = " + run.no() + ")";
        return created(
                "(select k.external_id, min(k.valid_from) as day from " + both + " k group by k.external_id"
                        + " order by k.external_id offset :offset rows fetch next :limit rows only) d join " + both
                        + " s on s.external_id = d.external_id and s.valid_from = d.day",
                offset,
                limit);
    }

    private List<Change> created(String from, int offset, int limit) throws SQLException {
        RowField[] fields = shape.fields();
        return Sql.of("select s.external_id, " + shape.columns("s.") + " from " + from + " order by s.external_id")
                .set("offset", offset)
                .set("limit", limit)
                .list(connection, row -> {
                    @Nullable String[] after = texts(row, 2, fields.length);
                    return new Change(
                            about(),
                            row.getString(1),
                            label(after),
                            Kind.CREATED,
                            FieldDiff.between(fields, new @Nullable String[fields.length], after));
                });
    }

    private Change.About about() {
        return shape == Shape.PERSON ? Change.About.PERSON : Change.About.UNIT;
    }

    private String label(@Nullable String[] values) {
        String label = shape == Shape.UNIT
                ? values[UnitField.NAME.ordinal()]
                : values[PersonField.FAMILY.ordinal()] + " " + values[PersonField.GIVEN.ordinal()];
        return label == null ? "" : label.strip();
    }

    private static @Nullable String[] texts(ResultSet row, int from, int count) throws SQLException {
        @Nullable String[] texts = new @Nullable String[count];
        for (int i = 0; i < count; i++) {
            texts[i] = row.getString(from + i);
        }
        return texts;
    }

    private static List<String> names(Collection<Kind> kinds) {
        return kinds.stream().map(Enum::name).toList();
    }
}
