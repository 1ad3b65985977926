// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.internal.application;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.people.api.imports.Change;
import org.shirube.people.api.imports.ImportBusyException;
import org.shirube.people.api.imports.ImportDraft;
import org.shirube.people.api.imports.ImportOptions;
import org.shirube.people.api.imports.ImportRun;
import org.shirube.people.api.imports.ImportRun.State;
import org.shirube.people.api.imports.ImportRunId;
import org.shirube.people.api.imports.PeopleImport;
import org.shirube.people.api.imports.QuarantinedRow;
import org.shirube.people.core.internal.domain.Known;
import org.shirube.people.core.internal.domain.UuidV7;
import org.shirube.people.core.internal.persistence.KnownPeople;
import org.shirube.people.core.internal.persistence.QuarantineStore;
import org.shirube.people.core.internal.persistence.RunRow;
import org.shirube.people.core.internal.persistence.RunStore;
import org.shirube.people.core.internal.persistence.StageBuffers;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.api.audit.AuditTrail;
import org.shirube.platform.api.audit.Subject;
import org.shirube.platform.api.ledger.ActivityLedger;
import org.shirube.platform.api.page.Page;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.platform.persistence.PersistenceUnit;
import org.shirube.platform.persistence.Transactions;

/** Brings deliveries into the directory. */
@Component(service = PeopleImport.class)
public final class PeopleImportService implements PeopleImport {

    private static final String DIED = "The process that read it ended before it was done; nothing was written.";
    private static final int MAX_SOURCE = 100;
    private static final int MAX_DELIVERY = 2_000;

    private final Transactions transactions;
    private final AuditTrail audit;
    private final Clock clock;
    private final RunStore runs;
    private final Applying applying;
    private final Map<ImportRunId, Draft> active = new ConcurrentHashMap<>();

    /**
     * @param unit referenced so that the tables are there
     */
    @Activate
    public PeopleImportService(
            @Reference Transactions transactions,
            @Reference(target = "(shirube.unit=people)") PersistenceUnit unit,
            @Reference AuditTrail audit,
            @Reference ActivityLedger ledger,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
        this.runs = new RunStore(transactions.dialect());
        this.applying = new Applying(transactions.dialect(), runs, audit, ledger, clock);
        buryDead();
    }

    @Override
    public ImportDraft begin(Actor actor, ImportOptions options) {
        permit(actor, "begin an import");
        check(options);
        if (transactions.running()) {
            throw new IllegalStateException("an import runs in transactions of its own");
        }
        sweep(options.source());
        return transactions.call(connection -> open(connection, actor, options));
    }

    private Draft open(Connection connection, Actor actor, ImportOptions options) throws SQLException {
        long version = runs.lockSource(connection, options.source());
        for (RunRow other : runs.unfinished(connection, options.source())) {
            if (!bury(connection, other)) {
                throw new ImportBusyException(withProgress(other.run()));
            }
        }
        UUID id = UuidV7.at(clock.instant());
        RunRow run = runs.insert(connection, id, options, actor.login(), clock.instant(), version);
        Known known = new KnownPeople(connection, options.source(), options.effective()).read(transactions.dialect());
        // The writer holds the run before others can see it, so nobody takes it for a dead one.
        DraftWriter writer = new DraftWriter(transactions, runs, run.no());
        writer.start();
        StageBuffers buffers = new StageBuffers(run.tables(), transactions.dialect());
        Staged staged = new Staged(options.effective(), buffers, known);
        Draft draft = new Draft(
                run,
                staged,
                writer,
                runs,
                clock,
                new Draft.Ending(r -> active.remove(r.run().id()), this::ended));
        active.put(run.run().id(), draft);
        return draft;
    }

    private ImportRun ended(RunRow run, String failure) {
        active.remove(run.run().id());
        if (!failure.isEmpty()) {
            transactions.call(connection -> {
                runs.finish(connection, run.no(), State.FAILED, failure, clock.instant());
                return true;
            });
            sweep(run.run().source());
        }
        return transactions.call(
                connection -> runs.findByNo(connection, run.no()).orElseThrow().run());
    }

    @Override
    public ImportRun apply(Actor actor, ImportRunId run, boolean confirmed) {
        permit(actor, "apply an import");
        ImportRun result =
                transactions.call(connection -> applying.apply(connection, actor, known(connection, run), confirmed));
        sweep(result.source());
        return result;
    }

    @Override
    public ImportRun discard(Actor actor, ImportRunId id) {
        permit(actor, "discard an import");
        ImportRun result = transactions.call(connection -> {
            RunRow run = runs.lock(connection, known(connection, id).run().id()).orElseThrow();
            if (run.run().state() == State.WAITING) {
                runs.finish(connection, run.no(), State.DISCARDED, "", clock.instant());
                audit.record(actor, "people.import.discarded", new Subject("people-import", id.value()), "");
            }
            return known(connection, id).run();
        });
        sweep(result.source());
        return result;
    }

    @Override
    public Optional<ImportRun> run(Actor actor, ImportRunId run) {
        permit(actor, "see an import");
        return transactions.call(connection -> runs.find(connection, run).map(r -> withProgress(r.run())));
    }

    @Override
    public boolean wasApplied(Actor actor, String source, String delivery) {
        permit(actor, "see an import");
        return transactions.call(connection -> runs.wasApplied(connection, source, delivery));
    }

    @Override
    public Page<ImportRun> history(Actor actor, PageRequest page) {
        permit(actor, "see imports");
        return transactions.call(connection ->
                Page.of(runs.newest(connection, page), page.limit()).map(run -> withProgress(run.run())));
    }

    @Override
    public Page<Change> changes(Actor actor, ImportRunId run, Set<Change.Kind> kinds, PageRequest page) {
        permit(actor, "see what an import changes");
        return transactions.call(connection -> new ChangePages(connection, known(connection, run)).page(kinds, page));
    }

    @Override
    public Page<QuarantinedRow> quarantine(Actor actor, @Nullable ImportRunId run, PageRequest page) {
        permit(actor, "see refused rows");
        return transactions.call(connection -> {
            List<QuarantinedRow> rows = run == null
                    ? QuarantineStore.open(connection, page)
                    : QuarantineStore.ofRun(connection, known(connection, run).no(), page);
            return Page.of(rows, page.limit());
        });
    }

    @Override
    public Optional<QuarantinedRow> quarantined(Actor actor, UUID id) {
        permit(actor, "see a refused row");
        return transactions.call(connection -> QuarantineStore.find(connection, id));
    }

    @Override
    public void settle(Actor actor, UUID id, QuarantinedRow.State state) {
        permit(actor, "settle a refused row");
        transactions.call(connection -> {
            if (QuarantineStore.settle(connection, id, state) == 0) {
                throw new IllegalArgumentException("There is no such refused row");
            }
            audit.record(actor, "people.quarantine.settled", new Subject("people-quarantine", id), state.name());
            return true;
        });
    }

    private RunRow known(Connection connection, ImportRunId id) throws SQLException {
        return runs.find(connection, id).orElseThrow(() -> new IllegalArgumentException("There is no such import"));
    }

    private ImportRun withProgress(ImportRun stored) {
        Draft draft = active.get(stored.id());
        return draft == null || stored.state() != State.READING ? stored : draft.progress(stored);
    }

    /** Marks runs as failed whose process is gone; after a restart nothing seems to go on that does not. */
    private void buryDead() {
        transactions.call(connection -> {
            for (RunRow run : runs.reading(connection)) {
                bury(connection, run);
            }
            return true;
        });
    }

    private boolean bury(Connection connection, RunRow run) throws SQLException {
        boolean dead = run.run().state() == State.READING
                && !active.containsKey(run.run().id())
                && runs.tryHold(connection, run.no());
        if (dead) {
            runs.finish(connection, run.no(), State.FAILED, DIED, clock.instant());
        }
        return dead;
    }

    /** Drops tables that finished runs left behind. On H2 a drop ends the transaction, so it has one of its own. */
    private void sweep(String source) {
        transactions.call(connection -> {
            for (RunRow run : runs.littered(connection, source)) {
                runs.swept(connection, run.no());
                run.tables().drop(connection);
            }
            return true;
        });
    }

    private static void permit(Actor actor, String what) {
        actor.require(what, Role.HR_ADMIN, Role.INTEGRATOR);
    }

    private static void check(ImportOptions options) {
        if (options.source().isBlank() || options.source().length() > MAX_SOURCE) {
            throw new IllegalArgumentException("The name of a source has 1 to " + MAX_SOURCE + " characters");
        }
        if (options.delivery().length() > MAX_DELIVERY) {
            throw new IllegalArgumentException("A delivery is described in at most " + MAX_DELIVERY + " characters");
        }
    }
}
