// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.internal.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shirube.people.api.imports.ImportRunId;
import org.shirube.people.api.imports.Origin;
import org.shirube.people.api.imports.QuarantinedRow;
import org.shirube.people.api.imports.RawRows;
import org.shirube.people.api.imports.RefusalReason;
import org.shirube.people.api.imports.RefusedRow;
import org.shirube.platform.api.page.PageRequest;

/** Refused rows: staged with their run, then kept whatever becomes of it. */
public final class QuarantineStore {

    private static final String SELECT =
            "select q.*, r.id as run_id from people.quarantine q join people.import_run r on r.run_no = q.run_no ";

    private QuarantineStore() {}

    /** Looks up the text of refused rows that came without it. */
    public static void addRaw(Connection connection, StageTables tables, RawRows raw) throws SQLException {
        int last = Integer.MIN_VALUE;
        for (Map<Origin, Integer> page = bare(connection, tables, last);
                !page.isEmpty();
                page = bare(connection, tables, last)) {
            Map<Origin, String> found = raw.find(page.keySet());
            last = page.values().stream().max(Integer::compare).orElseThrow();
            store(connection, tables, page, found);
        }
    }

    private static Map<Origin, Integer> bare(Connection connection, StageTables tables, int after) throws SQLException {
        Map<Origin, Integer> page = new HashMap<>();
        Sql.of("select f.file_name, r.line, r.seq from " + tables.refusals() + " r join " + tables.files()
                        + " f on f.file_no = r.file_no where r.raw_text is null and r.seq > :after"
                        + " order by r.seq fetch first 1000 rows only")
                .set("after", after)
                .each(connection, row -> page.put(new Origin(row.getString(1), row.getLong(2)), row.getInt(3)));
        return page;
    }

    private static void store(
            Connection connection, StageTables tables, Map<Origin, Integer> page, Map<Origin, String> found)
            throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update " + tables.refusals() + " set raw_text = ? where seq = ?")) {
            for (Map.Entry<Origin, Integer> row : page.entrySet()) {
                String text = found.getOrDefault(row.getKey(), "");
                update.setString(1, StageBuffers.cut(text, RefusedRow.MAX_RAW));
                update.setInt(2, row.getValue());
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    /** Keeps what was refused and returns how much. */
    public static long keep(Connection connection, RunRow run, String idPrefix, Instant now) throws SQLException {
        StageTables tables = run.tables();
        return Sql.of(
                        "insert into people.quarantine (id, run_no, seq, source, file_name, line, external_id, column_name,"
                                + " reason, offending, raw_text, state, refused_at) select "
                                + RunIds.sql(idPrefix, "r.seq")
                                + ", " + run.no() + ", r.seq, cast(:source as varchar(100)), f.file_name, r.line,"
                                + " r.external_id, r.column_name, r.reason, r.offending, coalesce(r.raw_text, ''), 'OPEN',"
                                + " cast(:now as timestamp with time zone) from " + tables.refusals() + " r join "
                                + tables.files() + " f on f.file_no = r.file_no")
                .set("source", run.run().source())
                .set("now", now)
                .update(connection);
    }

    /** Settles open rows of earlier runs: right in this run, or refused again by it. */
    public static void settleEarlier(Connection connection, RunRow run) throws SQLException {
        StageTables tables = run.tables();
        settleEarlier(connection, run, "DROPPED", tables.refusals() + " r where r.external_id = q.external_id");
        for (Shape shape : Shape.values()) {
            String rows = tables.rows(shape) + " r where r.external_id = q.external_id and r.seq >= 0";
            settleEarlier(connection, run, "MENDED", rows);
        }
    }

    private static void settleEarlier(Connection connection, RunRow run, String state, String found)
            throws SQLException {
        Sql.of("update people.quarantine q set state = :state where q.source = :source and q.state = 'OPEN'"
                        + " and q.run_no < " + run.no() + " and exists (select 1 from " + found + ")")
                .set("state", state)
                .set("source", run.run().source())
                .update(connection);
    }

    public static List<QuarantinedRow> ofRun(Connection connection, long runNo, PageRequest page) throws SQLException {
        return Sql.of(SELECT + "where q.run_no = :no order by q.seq offset :offset rows fetch next :limit rows only")
                .set("no", runNo)
                .set("offset", page.offset())
                .set("limit", page.limit() + 1)
                .list(connection, QuarantineStore::read);
    }

    public static List<QuarantinedRow> open(Connection connection, PageRequest page) throws SQLException {
        return Sql.of(SELECT + "where q.state = 'OPEN' order by q.run_no desc, q.seq"
                        + " offset :offset rows fetch next :limit rows only")
                .set("offset", page.offset())
                .set("limit", page.limit() + 1)
                .list(connection, QuarantineStore::read);
    }

    public static Optional<QuarantinedRow> find(Connection connection, UUID id) throws SQLException {
        return Sql.of(SELECT + "where q.id = :id").set("id", id).first(connection, QuarantineStore::read);
    }

    public static long settle(Connection connection, UUID id, QuarantinedRow.State state) throws SQLException {
        return Sql.of("update people.quarantine set state = :state where id = :id")
                .set("state", state.name())
                .set("id", id)
                .update(connection);
    }

    private static QuarantinedRow read(ResultSet row) throws SQLException {
        @Nullable String externalId = row.getString("external_id");
        RefusedRow refused = new RefusedRow(
                new Origin(row.getString("file_name"), row.getLong("line")),
                externalId,
                row.getString("column_name"),
                RefusalReason.valueOf(row.getString("reason")),
                row.getString("offending"),
                row.getString("raw_text"));
        return new QuarantinedRow(
                row.getObject("id", UUID.class),
                new ImportRunId(row.getObject("run_id", UUID.class)),
                row.getString("source"),
                refused,
                QuarantinedRow.State.valueOf(row.getString("state")),
                row.getObject("refused_at", OffsetDateTime.class).toInstant());
    }
}
