// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;
import org.shirube.platform.persistence.DatabaseSettings;

/** The peer: PostgreSQL's own COPY of the same file, nothing checked, nothing compared. */
final class RawCopy {

    private final DatabaseSettings settings;

    RawCopy(DatabaseSettings settings) {
        this.settings = settings;
    }

    /** Into a table with the columns and indexes of the directory; what the file does not hold stays empty. */
    double indexed(Path file) throws SQLException, IOException {
        return copy(
                file,
                "create table peer (like people.employee_period including all)",
                "alter table peer alter employee_id set default gen_random_uuid(), alter search_text drop not null,"
                        + " alter row_hash drop not null, alter run_no drop not null");
    }

    /** Into an unlogged table without indexes. */
    double staging(Path file) throws SQLException, IOException {
        return copy(file, "create unlogged table peer (" + Company.COLUMNS.replace(",", " text,") + " text)");
    }

    private double copy(Path file, String... prepare) throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection(settings.url(), settings.user(), settings.password());
                Statement statement = connection.createStatement()) {
            statement.execute("drop table if exists peer");
            for (String sql : prepare) {
                statement.execute(sql);
            }
            long start = System.nanoTime();
            try (InputStream in = Files.newInputStream(file)) {
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("copy peer (" + Company.COLUMNS + ") from stdin (format csv, header)", in, 1 << 16);
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            statement.execute("drop table peer");
            return seconds;
        }
    }
}
