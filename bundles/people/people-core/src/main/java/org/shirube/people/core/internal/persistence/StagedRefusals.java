// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.internal.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.shirube.people.api.imports.Origin;
import org.shirube.people.api.imports.RawRows;
import org.shirube.people.api.imports.RefusedRow;

/** The refused rows of a run, as a set: staged with it, then kept whatever becomes of it. */
public final class StagedRefusals {

    private StagedRefusals() {}

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
}
