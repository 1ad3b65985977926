// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.internal.application;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
import org.shirube.people.core.internal.persistence.KnownPeople;
import org.shirube.people.core.internal.persistence.QuarantineStore;
import org.shirube.people.core.internal.persistence.RunRow;
import org.shirube.people.core.internal.persistence.RunStore;
import org.shirube.people.core.internal.persistence.StageBuffers;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.api.audit.AuditTrail;
import org.shirube.platform.api.audit.Subject;
import org.shirube.platform.api.id.UuidV7;
import org.shirube.platform.api.ledger.ActivityLedger;
import org.shirube.platform.api.page.Page;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.platform.persistence.PersistenceUnit;
import org.shirube.platform.persistence.Transactions;

/** Brings deliveries into the directory. */
@Component(service = PeopleImport.class)
public final class PeopleImportService implements PeopleImport {

    private static final int MAX_SOURCE = 100;
    private static final int MAX_DELIVERY = 2_000;

    private final Transactions transactions;
    private final AuditTrail audit;
    private final Clock clock;
    private final RunStore runs;
    private final QuarantineStore quarantine;
    private final Applying applying;
    private final UuidV7 ids;
    private final LiveRuns live;

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
        this.ids = new UuidV7(clock);
        this.runs = new RunStore(transactions.dialect());
        this.quarantine = new QuarantineStore(unit);
        this.applying = new Applying(transactions.dialect(), runs, audit, ledger, clock, ids);
        this.live = new LiveRuns(transactions, runs, clock);
        live.buryDead();
    }

    @Override
    public ImportDraft begin(Actor actor, ImportOptions options) {
        permit(actor, "begin an import");
        check(options);
        if (transactions.running()) {
            throw new IllegalStateException("an import runs in transactions of its own");
        }
        live.sweep(options.source());
        return transactions.call(connection -> open(connection, actor, options));
    }

    private Draft open(Connection connection, Actor actor, ImportOptions options) throws SQLException {
        long version = runs.lockSource(connection, options.source());
        for (RunRow other : runs.unfinished(connection, options.source())) {
            if (!live.bury(connection, other)) {
                throw new ImportBusyException(live.withProgress(other.run()));
            }
        }
        UUID id = ids.get();
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
                ids,
                new Draft.Ending(r -> live.forget(r.run().id()), live::ended));
        live.add(draft);
        return draft;
    }

    @Override
    public ImportRun apply(Actor actor, ImportRunId run, boolean confirmed) {
        permit(actor, "apply an import");
        ImportRun result =
                transactions.call(connection -> applying.apply(connection, actor, known(connection, run), confirmed));
        live.sweep(result.source());
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
        live.sweep(result.source());
        return result;
    }

    @Override
    public Optional<ImportRun> run(Actor actor, ImportRunId run) {
        permit(actor, "see an import");
        return transactions.call(connection -> runs.find(connection, run).map(r -> live.withProgress(r.run())));
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
                Page.of(runs.newest(connection, page), page.limit()).map(run -> live.withProgress(run.run())));
    }

    @Override
    public Page<Change> changes(Actor actor, ImportRunId run, Set<Change.Kind> kinds, PageRequest page) {
        permit(actor, "see what an import changes");
        return transactions.call(connection -> new ChangePages(connection, known(connection, run)).page(kinds, page));
    }

    @Override
    public Page<QuarantinedRow> quarantine(Actor actor, @Nullable ImportRunId run, PageRequest page) {
        permit(actor, "see refused rows");
        return run == null ? quarantine.open(page) : quarantine.ofRun(run, page);
    }

    @Override
    public Optional<QuarantinedRow> quarantined(Actor actor, UUID id) {
        permit(actor, "see a refused row");
        return quarantine.find(id);
    }

    @Override
    public void settle(Actor actor, UUID id, QuarantinedRow.State state) {
        permit(actor, "settle a refused row");
        transactions.run(connection -> {
            if (!quarantine.settle(id, state)) {
                throw new IllegalArgumentException("There is no such refused row");
            }
            audit.record(actor, "people.quarantine.settled", new Subject("people-quarantine", id), state.name());
        });
    }

    private RunRow known(Connection connection, ImportRunId id) throws SQLException {
        return runs.find(connection, id).orElseThrow(() -> new IllegalArgumentException("There is no such import"));
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
