// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.internal.persistence;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shirube.people.api.imports.ImportOptions;
import org.shirube.people.api.imports.ImportRun;
import org.shirube.people.api.imports.ImportRun.Counts;
import org.shirube.people.api.imports.ImportRun.Hold;
import org.shirube.people.api.imports.ImportRun.State;
import org.shirube.people.api.imports.ImportRunId;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.platform.persistence.Dialect;

/** The table of runs. */
public final class RunStore {

    private static final int LOCK_CLASS = 0x5348_4952;
    private static final String SELECT = "select * from people.import_run ";

    private final Dialect dialect;

    public RunStore(Dialect dialect) {
        this.dialect = dialect;
    }

    /** The database underneath. */
    public Dialect dialect() {
        return dialect;
    }

    /** Locks a source until the transaction ends and says how often it was changed. */
    public long lockSource(Connection connection, String source) throws SQLException {
        Sql.of("insert into people.import_source (source, version) values (:source, 0) on conflict do nothing")
                .set("source", source)
                .update(connection);
        return Sql.of("select version from people.import_source where source = :source for update")
                .set("source", source)
                .number(connection);
    }

    /** Notes that the people of a source have changed. */
    public void raiseVersion(Connection connection, String source) throws SQLException {
        Sql.of("update people.import_source set version = version + 1 where source = :source")
                .set("source", source)
                .update(connection);
    }

    /** Lets others see that the process is alive for as long as the transaction runs; H2 has one process only. */
    public boolean tryHold(Connection connection, long runNo) throws SQLException {
        return dialect == Dialect.H2
                || Sql.of("select case when pg_try_advisory_xact_lock(" + LOCK_CLASS + ", cast(:no as integer))"
                                        + " then 1 else 0 end")
                                .set("no", runNo)
                                .number(connection)
                        == 1;
    }

    /** Adds a run that reads. */
    public RunRow insert(
            Connection connection, UUID id, ImportOptions options, String startedBy, Instant now, long version)
            throws SQLException {
        Sql.of("insert into people.import_run (id, source, delivery, state, effective, complete_people, complete_units,"
                        + " brake_percent, started_by, started_at, rows_read, people_created, people_changed,"
                        + " people_ended, people_unchanged, units_created, units_changed, units_ended, units_unchanged,"
                        + " refused, hold, message, base_version, staged, first_load) values (:id, :source, :delivery,"
                        + " 'READING', :effective, :people, :units, :brake, :by, :now, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,"
                        + " 'NONE', '', :version, true, false)")
                .set("id", id)
                .set("source", options.source())
                .set("delivery", options.delivery())
                .set("effective", options.effective())
                .set("people", options.completePeople())
                .set("units", options.completeUnits())
                .set("brake", options.brakePercent())
                .set("by", startedBy)
                .set("now", now)
                .set("version", version)
                .update(connection);
        return find(connection, new ImportRunId(id)).orElseThrow();
    }

    public Optional<RunRow> find(Connection connection, ImportRunId id) throws SQLException {
        return Sql.of(SELECT + "where id = :id").set("id", id.value()).first(connection, RunStore::read);
    }

    public Optional<RunRow> findByNo(Connection connection, long no) throws SQLException {
        return Sql.of(SELECT + "where run_no = :no").set("no", no).first(connection, RunStore::read);
    }

    /** The run, locked until the transaction ends. */
    public Optional<RunRow> lock(Connection connection, ImportRunId id) throws SQLException {
        return Sql.of(SELECT + "where id = :id for update")
                .set("id", id.value())
                .first(connection, RunStore::read);
    }

    /** Runs of a source that are not finished. */
    public List<RunRow> unfinished(Connection connection, String source) throws SQLException {
        return Sql.of(SELECT + "where source = :source and state in ('READING', 'COMPARING', 'WAITING', 'APPLYING')"
                        + " order by run_no")
                .set("source", source)
                .list(connection, RunStore::read);
    }

    /** Runs of any source that read, or seem to. */
    public List<RunRow> reading(Connection connection) throws SQLException {
        return Sql.of(SELECT + "where state = 'READING' order by run_no").list(connection, RunStore::read);
    }

    /** Whether the rows of a run are gone: a crashed PostgreSQL server empties tables that are not logged. */
    public boolean stagedRowsLost(Connection connection, RunRow run) throws SQLException {
        return run.run().rows() > 0
                && Sql.of("select count(*) from " + run.tables().files()).number(connection) == 0;
    }

    /** Whether some people of a first load may have come in several rows. */
    public boolean mayRepeat(Connection connection, RunRow run) throws SQLException {
        return Sql.of("select count(*) from " + run.tables().rows(Shape.PERSON)).number(connection)
                != run.run().people().created();
    }

    /** Finished runs of a source whose tables are still there. */
    public List<RunRow> littered(Connection connection, String source) throws SQLException {
        return Sql.of(SELECT + "where source = :source and staged and state in ('APPLIED', 'DISCARDED', 'FAILED')")
                .set("source", source)
                .list(connection, RunStore::read);
    }

    public List<RunRow> newest(Connection connection, PageRequest page) throws SQLException {
        return Sql.of(SELECT + "order by run_no desc offset :offset rows fetch next :limit rows only")
                .set("offset", page.offset())
                .set("limit", page.limit() + 1)
                .list(connection, RunStore::read);
    }

    public boolean wasApplied(Connection connection, String source, String delivery) throws SQLException {
        return Sql.of("select count(*) from people.import_run where source = :source and state = 'APPLIED'"
                                + " and delivery = :delivery")
                        .set("source", source)
                        .set("delivery", delivery)
                        .number(connection)
                > 0;
    }

    /** Keeps what the comparison found; the run waits from now on. */
    public void waiting(Connection connection, long no, Difference found) throws SQLException {
        Counts people = found.people();
        Counts units = found.units();
        Sql.of("update people.import_run set state = 'WAITING', rows_read = :rows, people_created = :pc,"
                        + " people_changed = :ph, people_ended = :pe, people_unchanged = :pu, units_created = :uc,"
                        + " units_changed = :uh, units_ended = :ue, units_unchanged = :uu, refused = :refused,"
                        + " hold = :hold, message = :message, first_load = :first where run_no = :no")
                .set("rows", found.rows())
                .set("pc", people.created())
                .set("ph", people.changed())
                .set("pe", people.ended())
                .set("pu", people.unchanged())
                .set("uc", units.created())
                .set("uh", units.changed())
                .set("ue", units.ended())
                .set("uu", units.unchanged())
                .set("refused", found.refused())
                .set("hold", found.hold().name())
                .set("message", found.message())
                .set("first", found.firstLoad())
                .set("no", no)
                .update(connection);
    }

    /** Ends a run. */
    public void finish(Connection connection, long no, State state, String message, Instant now) throws SQLException {
        Sql.of("update people.import_run set state = :state, message = :message, finished_at = :now where run_no = :no")
                .set("state", state.name())
                .set("message", message.length() > 1000 ? message.substring(0, 1000) : message)
                .set("now", now)
                .set("no", no)
                .update(connection);
    }

    /** Notes that the run's tables are gone. */
    public void swept(Connection connection, long no) throws SQLException {
        Sql.of("update people.import_run set staged = false where run_no = :no")
                .set("no", no)
                .update(connection);
    }

    private static RunRow read(ResultSet row) throws SQLException {
        OffsetDateTime finished = row.getObject("finished_at", OffsetDateTime.class);
        ImportRun run = new ImportRun(
                new ImportRunId(row.getObject("id", UUID.class)),
                row.getString("source"),
                row.getString("delivery"),
                State.valueOf(row.getString("state")),
                row.getObject("effective", LocalDate.class),
                row.getString("started_by"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                finished == null ? null : finished.toInstant(),
                row.getLong("rows_read"),
                counts(row, "people_"),
                counts(row, "units_"),
                row.getLong("refused"),
                Hold.valueOf(row.getString("hold")),
                row.getString("message"));
        return new RunRow(
                row.getLong("run_no"),
                run,
                row.getBoolean("complete_people"),
                row.getBoolean("complete_units"),
                row.getDouble("brake_percent"),
                row.getLong("base_version"),
                row.getBoolean("staged"),
                row.getBoolean("first_load"));
    }

    private static Counts counts(ResultSet row, String prefix) throws SQLException {
        return new Counts(
                row.getLong(prefix + "created"),
                row.getLong(prefix + "changed"),
                row.getLong(prefix + "ended"),
                row.getLong(prefix + "unchanged"));
    }
}
