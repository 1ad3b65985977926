// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.internal.application;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.shirube.people.api.imports.ImportRun;
import org.shirube.people.api.imports.ImportRun.State;
import org.shirube.people.api.imports.ImportRunId;
import org.shirube.people.core.internal.persistence.RunRow;
import org.shirube.people.core.internal.persistence.RunStore;
import org.shirube.platform.persistence.Transactions;

/** Tells runs that read from those whose process died, and tidies up behind those that ended. */
final class LiveRuns {

    private static final String DIED = "The process that read it ended before it was done; nothing was written.";

    private final Transactions transactions;
    private final RunStore runs;
    private final Clock clock;
    private final Map<ImportRunId, Draft> active = new ConcurrentHashMap<>();

    LiveRuns(Transactions transactions, RunStore runs, Clock clock) {
        this.transactions = transactions;
        this.runs = runs;
        this.clock = clock;
    }

    void add(Draft draft) {
        active.put(draft.id(), draft);
    }

    void forget(ImportRunId id) {
        active.remove(id);
    }

    /** How far a run is that this process reads. */
    ImportRun withProgress(ImportRun stored) {
        Draft draft = active.get(stored.id());
        return draft == null || stored.state() != State.READING ? stored : draft.progress(stored);
    }

    /**
     * Forgets a draft and reads its run again.
     *
     * @param failure why it is given up; empty where it is not
     */
    ImportRun ended(RunRow run, String failure) {
        forget(run.run().id());
        if (!failure.isEmpty()) {
            transactions.run(connection -> runs.finish(connection, run.no(), State.FAILED, failure, clock.instant()));
            sweep(run.run().source());
        }
        return transactions.call(
                connection -> runs.findByNo(connection, run.no()).orElseThrow().run());
    }

    /** Marks runs as failed whose process is gone; after a restart nothing seems to go on that does not. */
    void buryDead() {
        transactions.run(connection -> {
            for (RunRow run : runs.reading(connection)) {
                bury(connection, run);
            }
        });
    }

    /** Marks a run as failed if its process is gone; whether it was. */
    boolean bury(Connection connection, RunRow run) throws SQLException {
        boolean dead = run.run().state() == State.READING
                && !active.containsKey(run.run().id())
                && runs.tryHold(connection, run.no());
        if (dead) {
            runs.finish(connection, run.no(), State.FAILED, DIED, clock.instant());
        }
        return dead;
    }

    /** Drops tables that finished runs left behind. On H2 a drop ends the transaction, so it has one of its own. */
    void sweep(String source) {
        transactions.run(connection -> {
            for (RunRow run : runs.littered(connection, source)) {
                runs.swept(connection, run.no());
                run.tables().drop(connection);
            }
        });
    }
}
