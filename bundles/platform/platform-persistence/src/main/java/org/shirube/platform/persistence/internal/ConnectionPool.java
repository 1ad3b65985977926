// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.persistence.internal;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.shirube.platform.persistence.DatabaseSettings;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.persistence.PersistenceFailure;

/** Opens the pool. The drivers are handed over as objects: no DriverManager, no class names, which OSGi would hide. */
final class ConnectionPool {

    /**
     * What makes H2 read the SQL that PostgreSQL reads, sort nulls as PostgreSQL does, and write a commit to the file before
     * it is confirmed ({@code WRITE_DELAY=0}), so that a killed process loses nothing. We close it ourselves, after the
     * bundles that use it.
     */
    private static final List<String> H2_OPTIONS = List.of(
            "MODE=PostgreSQL",
            "DATABASE_TO_LOWER=TRUE",
            "DEFAULT_NULL_ORDERING=HIGH",
            "WRITE_DELAY=0",
            "NON_KEYWORDS=DAY,HOUR,MINUTE,MONTH,SECOND,YEAR,KEY,VALUE",
            "LOCK_TIMEOUT=10000",
            "DB_CLOSE_ON_EXIT=FALSE");

    private ConnectionPool() {}

    static HikariDataSource open(DatabaseSettings settings) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("shirube");
        config.setDataSource(driver(settings));
        config.setMaximumPoolSize(settings.poolSize());
        config.setMinimumIdle(Math.min(2, settings.poolSize()));
        config.setConnectionTimeout(TimeUnit.SECONDS.toMillis(settings.connectionTimeoutSeconds()));
        config.setAutoCommit(false);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        try {
            return new HikariDataSource(config);
        } catch (RuntimeException e) {
            throw new PersistenceFailure(
                    "The database at " + settings.place() + " cannot be reached: " + Sentences.rootOf(e), e);
        }
    }

    private static DataSource driver(DatabaseSettings settings) {
        return settings.dialect() == Dialect.H2 ? h2(settings) : postgres(settings);
    }

    private static DataSource h2(DatabaseSettings settings) {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setUrl(withOptions(settings.url()));
        h2.setUser(settings.user());
        h2.setPassword(settings.password());
        return h2;
    }

    /** A user or password in the address wins: the settings always hold a user, if only the default one. */
    private static DataSource postgres(DatabaseSettings settings) {
        PGSimpleDataSource postgres = new PGSimpleDataSource();
        postgres.setUrl(settings.url());
        if (postgres.getUser() == null && !settings.user().isEmpty()) {
            postgres.setUser(settings.user());
        }
        if (postgres.getPassword() == null && !settings.password().isEmpty()) {
            postgres.setPassword(settings.password());
        }
        postgres.setReWriteBatchedInserts(true);
        postgres.setApplicationName("shirube");
        return postgres;
    }

    /**
     * An operator's own option wins over ours. A file is opened by its asynchronous channel: the ordinary one is closed, for
     * everybody, when a thread is interrupted while it writes.
     */
    static String withOptions(String url) {
        String given = url.toUpperCase(Locale.ROOT);
        StringBuilder all = new StringBuilder(url.replaceFirst("^jdbc:h2:file:", "jdbc:h2:async:"));
        for (String option : H2_OPTIONS) {
            if (!given.contains(";" + option.substring(0, option.indexOf('=') + 1))) {
                all.append(';').append(option);
            }
        }
        return all.toString();
    }
}
