// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.persistence.internal;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.output.MigrateResult;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.persistence.PersistenceFailure;
import org.shirube.platform.persistence.SchemaModule;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings a module's schema up to date with Flyway, one node and one module at a time. */
final class Migrations {

    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);

    /** Any number, the same on every node; "shirube" read as a number in base 36. */
    private static final long LOCK = Long.parseLong("shirube", 36);

    /** In a migration, behind the type of a column whose texts are compared as they are and not by a language. */
    private static final String EXACT = "exact";

    /**
     * While something else changes a schema of an H2, for example a module that comes at the same time on a busy machine, a
     * migration waits. It waits longer than people would: a module whose migration gave up stays away until the next start.
     */
    private static final String PATIENT = "set lock_timeout 300000";

    private final HikariDataSource pool;
    private final Dialect dialect;

    Migrations(HikariDataSource pool, Dialect dialect) {
        this.pool = pool;
        this.dialect = dialect;
    }

    /** An H2 file belongs to one process, so the monitor is enough there; PostgreSQL needs a lock that nodes share. */
    synchronized void run(SchemaModule module) {
        if (!module.name().matches("[a-z]{1,30}")) {
            throw new IllegalArgumentException("A schema's name is 1 to 30 lower case letters, was " + module.name());
        }
        try (Connection lock = pool.getConnection()) {
            lock(lock);
            migrate(module);
            // Rolling back ends the transaction, and the lock with it.
            lock.rollback();
        } catch (SQLException | FlywayException e) {
            throw new PersistenceFailure("The migrations of " + module.name() + " failed: " + Sentences.rootOf(e), e);
        }
    }

    private void lock(Connection connection) throws SQLException {
        if (dialect == Dialect.POSTGRESQL) {
            try (PreparedStatement take = connection.prepareStatement("select pg_advisory_xact_lock(?)")) {
                take.setLong(1, LOCK);
                take.execute();
            }
        }
    }

    private void migrate(SchemaModule module) {
        // Connections of its own, past the pool, which would keep how patient they are.
        MigrateResult result = Flyway.configure(getClass().getClassLoader())
                .loggers(FlywayLog.class.getName())
                .dataSource(pool.getDataSource())
                .initSql(dialect == Dialect.H2 ? PATIENT : null)
                .schemas(module.name())
                .defaultSchema(module.name())
                .createSchemas(true)
                .table("schema_history")
                .resourceProvider(new ModuleResources(module, dialect))
                .javaMigrationClassProvider(List::of)
                .placeholders(Map.of(EXACT, dialect == Dialect.POSTGRESQL ? " collate \"C\"" : ""))
                .validateMigrationNaming(true)
                .cleanDisabled(true)
                .load()
                .migrate();
        if (result.migrationsExecuted > 0) {
            LOG.info("Schema {} is at version {}", module.name(), result.targetSchemaVersion);
        }
    }
}
