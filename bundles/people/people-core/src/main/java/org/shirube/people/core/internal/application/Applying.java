// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.internal.application;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.shirube.people.api.imports.ImportRun;
import org.shirube.people.api.imports.ImportRun.Counts;
import org.shirube.people.api.imports.ImportRun.Hold;
import org.shirube.people.api.imports.ImportRun.State;
import org.shirube.people.core.internal.persistence.ChangeStore;
import org.shirube.people.core.internal.persistence.Merge;
import org.shirube.people.core.internal.persistence.RunIds;
import org.shirube.people.core.internal.persistence.RunRow;
import org.shirube.people.core.internal.persistence.RunStore;
import org.shirube.people.core.internal.persistence.Shape;
import org.shirube.people.core.internal.persistence.StagedRefusals;
import org.shirube.people.core.internal.persistence.Tuning;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.audit.AuditTrail;
import org.shirube.platform.api.audit.Subject;
import org.shirube.platform.api.ledger.Activity;
import org.shirube.platform.api.ledger.ActivityLedger;
import org.shirube.platform.persistence.Dialect;

/** Writes a waiting run: directory, trail, ledger, audit and the run's own state, all or nothing. */
final class Applying {

    private final Dialect dialect;
    private final RunStore runs;
    private final AuditTrail audit;
    private final ActivityLedger ledger;
    private final Clock clock;
    private final Supplier<UUID> ids;

    Applying(Dialect dialect, RunStore runs, AuditTrail audit, ActivityLedger ledger, Clock clock, Supplier<UUID> ids) {
        this.ids = ids;
        this.dialect = dialect;
        this.runs = runs;
        this.audit = audit;
        this.ledger = ledger;
        this.clock = clock;
    }

    ImportRun apply(Connection connection, Actor actor, RunRow seen, boolean confirmed) throws SQLException {
        long version = runs.lockSource(connection, seen.run().source());
        RunRow run = runs.lock(connection, seen.run().id()).orElseThrow();
        if (run.run().state() != State.WAITING || (run.run().hold() != Hold.NONE && !confirmed)) {
            return run.run();
        }
        if (version != run.baseVersion()) {
            return fail(connection, run, "The directory has changed since the comparison; deliver again.");
        }
        if (runs.stagedRowsLost(connection, run)) {
            return fail(connection, run, "The database was restarted and lost the staged rows; deliver again.");
        }
        write(connection, run);
        runs.raiseVersion(connection, run.run().source());
        runs.finish(connection, run.no(), State.APPLIED, "", clock.instant());
        tell(actor, run.run());
        return runs.findByNo(connection, run.no()).orElseThrow().run();
    }

    private void write(Connection connection, RunRow run) throws SQLException {
        Tuning tuning = new Tuning(connection, dialect);
        tuning.noticeDeath();
        tuning.forBulk();
        if (differs(run.run().units())) {
            new ChangeStore(connection, run, Shape.UNIT).keepTrail();
            new Merge(connection, run, Shape.UNIT, tuning).apply();
        }
        if (run.firstLoad()) {
            new Merge(connection, run, Shape.PERSON, tuning)
                    .applyFirst(RunIds.prefix(ids.get()), runs.mayRepeat(connection, run));
        } else if (differs(run.run().people())) {
            new ChangeStore(connection, run, Shape.PERSON).keepTrail();
            new Merge(connection, run, Shape.PERSON, tuning).apply();
        }
        StagedRefusals.settleEarlier(connection, run);
        if (changesMuch(run.run().people())) {
            tuning.sampleDirectory();
        }
    }

    private void tell(Actor actor, ImportRun run) {
        Subject subject = new Subject("people-import", run.id().value());
        Map<String, String> facts = new LinkedHashMap<>();
        String source = run.source();
        facts.put("source", source);
        facts.put("people", text(run.people()));
        facts.put("units", text(run.units()));
        facts.put("refused", Long.toString(run.refused()));
        ledger.append(new Activity("people.import.applied", subject, actor, facts));
        audit.record(actor, "people.import.applied", subject, source + ": " + text(run.people()));
    }

    private ImportRun fail(Connection connection, RunRow run, String message) throws SQLException {
        runs.finish(connection, run.no(), State.FAILED, message, clock.instant());
        return runs.findByNo(connection, run.no()).orElseThrow().run();
    }

    private static boolean changesMuch(Counts counts) {
        return (counts.created() + counts.changed() + counts.ended()) * 10 > counts.unchanged() + 1_000;
    }

    private static boolean differs(Counts counts) {
        return counts.created() + counts.changed() + counts.ended() > 0;
    }

    private static String text(Counts counts) {
        return counts.created() + " created, " + counts.changed() + " changed, " + counts.ended() + " ended";
    }
}
