// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Iterator;
import java.util.List;
import org.shirube.platform.persistence.Database;
import org.shirube.platform.persistence.DatabaseSettings;
import org.shirube.platform.persistence.PersistenceUnit;
import org.shirube.platform.persistence.SchemaModule;

/** The other peer: the same rows as entities, with a sequence by the thousand, batches and rewritten inserts. */
final class OrmInserts {

    private final DatabaseSettings settings;

    OrmInserts(DatabaseSettings settings) {
        this.settings = settings;
    }

    double rowsPerSecond(Path file, int rows) throws SQLException, IOException {
        prepare();
        try (Database database = Database.open(settings)) {
            PersistenceUnit unit = database.open(new Bench());
            long start = System.nanoTime();
            unit.call(manager -> {
                insert(file, rows, manager);
                return true;
            });
            return rows / ((System.nanoTime() - start) / 1e9);
        }
    }

    private static void insert(Path file, int rows, jakarta.persistence.EntityManager manager) {
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(file)) {
            Iterator<CsvRecord> lines = csv.iterator();
            lines.next();
            for (int i = 1; i <= rows; i++) {
                manager.persist(new OrmPerson(lines.next().getFields()));
                if (i % 5_000 == 0) {
                    manager.flush();
                    manager.clear();
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void prepare() throws SQLException {
        try (Connection connection = DriverManager.getConnection(settings.url(), settings.user(), settings.password());
                Statement statement = connection.createStatement()) {
            statement.execute("create sequence public.person_seq increment by 1000 start with 1000");
            statement.execute("create table public.orm_person (like people.employee_period including all)");
            statement.execute(
                    "alter table public.orm_person alter employee_id set default gen_random_uuid(), alter search_text"
                            + " drop not null, alter row_hash drop not null, alter run_no drop not null, add id bigint unique");
        }
    }

    private record Bench() implements SchemaModule {

        @Override
        public String name() {
            return "bench";
        }

        @Override
        public List<String> migrations() {
            return List.of();
        }
    }
}
