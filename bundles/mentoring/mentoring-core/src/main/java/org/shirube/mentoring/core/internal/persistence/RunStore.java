// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shirube.mentoring.api.SchemeId;
import org.shirube.mentoring.api.match.MatchRun;
import org.shirube.mentoring.api.match.RunId;
import org.shirube.platform.persistence.Sql;
import org.shirube.platform.persistence.Transactions;

/** Matching runs. */
public final class RunStore {

    private final Transactions transactions;

    public RunStore(Transactions transactions) {
        this.transactions = transactions;
    }

    private static RunRow row(ResultSet row) throws SQLException {
        return new RunRow(
                new RunId(Sql.uuid(row, "id")),
                new SchemeId(Sql.uuid(row, "scheme_id")),
                row.getString("plan"),
                MatchRun.State.valueOf(row.getString("state")),
                row.getDouble("progress"),
                MatchRun.Step.valueOf(row.getString("step")),
                Sql.instant(row, "started_at"),
                Sql.instantOrNull(row, "finished_at"),
                row.getString("missing"),
                row.getInt("seekers"),
                row.getInt("offerers"),
                row.getInt("places"),
                row.getDouble("best"),
                row.getDouble("bound"),
                row.getInt("blocking"),
                earlier(row));
    }

    private static MatchRun.@Nullable Earlier earlier(ResultSet row) throws SQLException {
        UUID before = row.getObject("before_id", UUID.class);
        return before == null
                ? null
                : new MatchRun.Earlier(
                        new RunId(before), row.getDouble("inertia"), row.getInt("same"), row.getInt("changed"));
    }

    public void add(RunId id, SchemeId scheme, String plan, String missing, Instant at) {
        transactions.run(c -> Sql.run(
                c,
                "insert into mentoring.run (id, scheme_id, plan, state, progress, step, started_at, missing, seekers,"
                        + " offerers, places, best, bound, blocking) values (?, ?, ?, 'WAITING', 0, 'READ', ?, ?, 0, 0, 0, 0,"
                        + " 0, 0)",
                id.value(),
                scheme.value(),
                plan,
                at,
                missing));
    }

    public Optional<RunRow> find(RunId id) {
        return transactions.call(
                c -> Sql.one(c, "select * from mentoring.run where id = ?", RunStore::row, id.value()));
    }

    /** The same, and nobody else changes it until the running transaction ends. */
    public Optional<RunRow> locked(RunId id) {
        return transactions.call(
                c -> Sql.one(c, "select * from mentoring.run where id = ? for update", RunStore::row, id.value()));
    }

    /** Newest first. */
    public List<RunRow> of(SchemeId scheme, int limit) {
        return transactions.call(c -> Sql.rows(
                c,
                "select * from mentoring.run where scheme_id = ? order by started_at desc, id desc limit ?",
                RunStore::row,
                scheme.value(),
                limit));
    }

    /** Those that are to be done or go on, oldest first. */
    public List<RunRow> open() {
        return transactions.call(c -> Sql.rows(
                c,
                "select * from mentoring.run where state in ('WAITING', 'RUNNING') order by started_at, id",
                RunStore::row));
    }

    /** Whether it was in one of the states; otherwise nothing changes. */
    public boolean become(RunId id, MatchRun.State to, @Nullable Instant finished, Set<MatchRun.State> from) {
        String states = from.stream().map(state -> "'" + state.name() + "'").collect(Collectors.joining(", "));
        return transactions.call(c -> Sql.run(
                        c,
                        "update mentoring.run set state = ?, finished_at = coalesce(cast(? as timestamp(6) with time zone),"
                                + " finished_at) where id = ? and state in (" + states + ")",
                        to.name(),
                        finished,
                        id.value())
                == 1);
    }

    /** Ends every other run of a scheme: those in it were told what one of them proposed. */
    public void cancelOthers(SchemeId scheme, RunId sent, Instant now) {
        transactions.run(c -> Sql.run(
                c,
                "update mentoring.run set state = 'CANCELLED', finished_at = coalesce(finished_at, ?) where scheme_id = ?"
                        + " and id <> ? and state in ('WAITING', 'RUNNING', 'READY', 'APPROVED')",
                now,
                scheme.value(),
                sent.value()));
    }

    /** Whether it still goes on. */
    public boolean progress(RunId id, MatchRun.Step step, double progress) {
        return transactions.call(c -> Sql.run(
                        c,
                        "update mentoring.run set step = ?, progress = ? where id = ? and state = 'RUNNING'",
                        step.name(),
                        progress,
                        id.value())
                == 1);
    }

    /** What came out; only where it still goes on. */
    public boolean ready(RunRow run) {
        MatchRun.Earlier earlier = run.earlier();
        return transactions.call(c -> Sql.run(
                        c,
                        "update mentoring.run set state = 'READY', step = 'DONE', progress = 1, finished_at = ?,"
                                + " seekers = ?, offerers = ?, places = ?, best = ?, bound = ?, blocking = ?, before_id = ?,"
                                + " inertia = ?, same = ?, changed = ? where id = ? and state = 'RUNNING'",
                        run.finished(),
                        run.seekers(),
                        run.offerers(),
                        run.places(),
                        run.best(),
                        run.bound(),
                        run.blocking(),
                        earlier == null ? null : earlier.run().value(),
                        earlier == null ? 0 : earlier.inertia(),
                        earlier == null ? 0 : earlier.same(),
                        earlier == null ? 0 : earlier.changed(),
                        run.id().value())
                == 1);
    }

    /** The newest run of a scheme that has a result. */
    public Optional<RunRow> newest(SchemeId scheme) {
        return transactions.call(c -> Sql.one(
                c,
                "select * from mentoring.run where scheme_id = ? and state in ('READY', 'APPROVED', 'SENT')"
                        + " order by started_at desc, id desc limit 1",
                RunStore::row,
                scheme.value()));
    }

    /** Removes a run with all that was kept of it. */
    public void remove(RunId run) {
        transactions.run(c -> {
            for (String table : List.of("proposal", "proposal_change", "run_unmatched", "run_certificate")) {
                Sql.run(c, "delete from mentoring." + table + " where run_id = ?", run.value());
            }
            Sql.run(c, "delete from mentoring.run where id = ?", run.value());
        });
    }
}
