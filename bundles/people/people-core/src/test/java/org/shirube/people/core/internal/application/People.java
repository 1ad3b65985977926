// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.internal.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.shirube.people.api.imports.ImportDraft;
import org.shirube.people.api.imports.ImportOptions;
import org.shirube.people.api.imports.ImportRun;
import org.shirube.people.core.internal.persistence.PeopleSchema;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.persistence.PersistenceUnit;
import org.shirube.platform.testing.MutableClock;
import org.shirube.platform.testing.RecordingAudit;
import org.shirube.platform.testing.RecordingLedger;
import org.shirube.platform.testing.TestDatabase;

/** The module on a database of its own, as the container would wire it. */
final class People implements AutoCloseable {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final Actor HR = new Actor(new UUID(0, 1), "hr", new UUID(7, 1), Set.of(Role.MEMBER, Role.HR_ADMIN));
    static final Actor MEMBER = new Actor(new UUID(0, 2), "member", new UUID(7, 2), Set.of(Role.MEMBER));

    final TestDatabase database;
    final RecordingAudit audit = new RecordingAudit();
    final RecordingLedger ledger = new RecordingLedger();
    final MutableClock clock = MutableClock.at("2026-11-21T00:00:00Z");
    final PersistenceUnit unit;
    PeopleImportService imports;

    People(Dialect dialect) {
        this(TestDatabase.fresh(dialect));
    }

    People(TestDatabase database) {
        this.database = database;
        this.unit = database.open(new PeopleSchema());
        this.imports = start();
    }

    /** The service as it is after a restart. */
    PeopleImportService start() {
        imports = new PeopleImportService(database.transactions(), unit, audit, ledger, (Clock) clock);
        return imports;
    }

    static ImportOptions options(String delivery, LocalDate effective) {
        return new ImportOptions("hris", delivery, effective, true, true, 10);
    }

    ImportRun compare(ImportOptions options, Consumer<ImportDraft> rows) {
        try (ImportDraft draft = imports.begin(HR, options)) {
            rows.accept(draft);
            return draft.compare();
        }
    }

    ImportRun deliver(ImportOptions options, Consumer<ImportDraft> rows) {
        return imports.apply(HR, compare(options, rows).id(), false);
    }

    ImportRun deliver(LocalDate effective, Rows... rows) {
        return deliver(
                options("d" + effective, effective), draft -> List.of(rows).forEach(r -> r.into(draft)));
    }

    @Override
    public void close() {
        database.close();
    }
}
