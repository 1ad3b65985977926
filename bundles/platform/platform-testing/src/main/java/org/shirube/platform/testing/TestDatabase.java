// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.testing;

import java.nio.file.Path;
import java.util.UUID;
import org.shirube.platform.persistence.Database;
import org.shirube.platform.persistence.DatabaseSettings;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.persistence.PersistenceUnit;
import org.shirube.platform.persistence.SchemaModule;
import org.shirube.platform.persistence.Transactions;

/**
 * An empty database of its own for a test, opened the way the product opens it. PostgreSQL is a real server, started once
 * per JVM; each call takes a new database in it.
 */
public final class TestDatabase implements AutoCloseable {

    private final DatabaseSettings settings;
    private final Database database;
    private final Runnable removed;

    private TestDatabase(DatabaseSettings settings, Runnable removed) {
        this.settings = settings;
        this.database = Database.open(settings);
        this.removed = removed;
    }

    /** A new database, which goes when it is closed: in memory for H2, on the shared server for PostgreSQL. */
    public static TestDatabase fresh(Dialect dialect) {
        String name = freshName();
        Runnable removed = dialect == Dialect.H2 ? () -> {} : () -> PostgresServer.drop(name);
        return new TestDatabase(settings(dialect, name), removed);
    }

    /** An H2 database in a file, or the one already there. */
    public static TestDatabase inFile(Path file) {
        return new TestDatabase(DatabaseSettings.of("jdbc:h2:file:" + file.toAbsolutePath(), "sa", ""), () -> {});
    }

    /** A second pool on the same database: another node. The first must stay open where it is H2 in memory. */
    public TestDatabase anotherNode() {
        return new TestDatabase(settings, () -> {});
    }

    /** Where a new and empty database is, for tests that open it themselves. */
    public static DatabaseSettings freshSettings(Dialect dialect) {
        return settings(dialect, freshName());
    }

    private static String freshName() {
        return "t" + UUID.randomUUID().toString().replace("-", "");
    }

    private static DatabaseSettings settings(Dialect dialect, String name) {
        return dialect == Dialect.H2
                ? DatabaseSettings.of("jdbc:h2:mem:" + name, "sa", "")
                : DatabaseSettings.of(PostgresServer.create(name), "postgres", "postgres");
    }

    /** Where it is and how to sign in, for tests that speak plain JDBC or start processes. */
    public DatabaseSettings settings() {
        return settings;
    }

    /** The transaction template. */
    public Transactions transactions() {
        return database.transactions();
    }

    /** Runs the migrations of a module and opens its unit. */
    public PersistenceUnit open(SchemaModule module) {
        return database.open(module);
    }

    @Override
    public void close() {
        database.close();
        removed.run();
    }
}
