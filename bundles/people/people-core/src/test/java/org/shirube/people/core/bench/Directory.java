// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Set;
import java.util.UUID;
import org.shirube.people.api.imports.ImportDraft;
import org.shirube.people.api.imports.ImportOptions;
import org.shirube.people.api.imports.ImportRun;
import org.shirube.people.core.internal.application.PeopleDirectoryService;
import org.shirube.people.core.internal.application.PeopleImportService;
import org.shirube.people.core.internal.persistence.PeopleSchema;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.api.audit.AuditEntry;
import org.shirube.platform.api.audit.AuditTrail;
import org.shirube.platform.api.audit.AuditVerification;
import org.shirube.platform.api.audit.Subject;
import org.shirube.platform.api.ledger.Activity;
import org.shirube.platform.api.ledger.ActivityLedger;
import org.shirube.platform.api.ledger.LedgerEntry;
import org.shirube.platform.api.page.Page;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.platform.persistence.Database;
import org.shirube.platform.persistence.DatabaseSettings;
import org.shirube.platform.persistence.PersistenceUnit;

/** The module on a database, with a trail and a ledger that cost nothing. */
final class Directory implements AutoCloseable {

    static final Actor HR = new Actor(new UUID(0, 1), "bench", null, Set.of(Role.HR_ADMIN));

    final Database database;
    final PeopleImportService imports;
    final PeopleDirectoryService directory;

    Directory(DatabaseSettings settings) {
        database = Database.open(settings);
        PersistenceUnit unit = database.open(new PeopleSchema());
        imports = new PeopleImportService(database.transactions(), unit, new Silent(), new Silent(), Clock.systemUTC());
        directory = new PeopleDirectoryService(database.transactions(), unit, new Silent());
    }

    /** Reads the file, stages, compares and applies it. */
    ImportRun load(Path file, String delivery) {
        return load(file, delivery, Company.DAY);
    }

    ImportRun load(Path file, String delivery, LocalDate effective) {
        ImportOptions options = new ImportOptions("hris", delivery, effective, true, true, 10);
        try (ImportDraft draft = imports.begin(HR, options)) {
            Company.units(draft::add);
            read(file, draft);
            return imports.apply(HR, draft.compare().id(), false);
        }
    }

    private static void read(Path file, ImportDraft draft) {
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(file)) {
            Iterator<CsvRecord> rows = csv.iterator();
            rows.next();
            while (rows.hasNext()) {
                CsvRecord row = rows.next();
                draft.add(Company.row(row.getStartingLineNumber(), row.getFields()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        database.close();
    }

    private static final class Silent implements AuditTrail, ActivityLedger {

        @Override
        public void append(Activity activity) {
            // Measured elsewhere.
        }

        @Override
        public Page<LedgerEntry> since(String kind, Instant since, PageRequest page) {
            return new Page<>(java.util.List.of(), false);
        }

        @Override
        public void record(Actor actor, String action, Subject subject, String detail) {
            // Measured elsewhere.
        }

        @Override
        public Page<AuditEntry> about(Actor actor, Subject subject, PageRequest page) {
            return new Page<>(java.util.List.of(), false);
        }

        @Override
        public AuditVerification verify(Actor actor) {
            return new AuditVerification(0, 0, "");
        }
    }
}
