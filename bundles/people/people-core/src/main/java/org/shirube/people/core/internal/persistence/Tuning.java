// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.internal.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import org.shirube.platform.persistence.Dialect;

/**
 * What PostgreSQL has to be told before statements that touch everybody. It has no statistics of rows that have just come,
 * and a plan made without takes hours; with them it looks up a few and hashes many. H2 always looks up.
 */
public final class Tuning {

    private final Connection connection;
    private final boolean postgres;

    public Tuning(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.postgres = dialect == Dialect.POSTGRESQL;
    }

    /**
     * Lets joins of a million rows stay in memory, spares compiling statements that run once, and prices a look-up as one in
     * memory, where what a comparison has just read is; for this transaction.
     */
    public void forBulk() throws SQLException {
        if (postgres) {
            execute("set local random_page_cost = 1.1");
            execute("set local work_mem = '256MB'");
            execute("set local jit = off");
        }
    }

    /**
     * Lets the server notice within a second that the process is gone, in this transaction. Otherwise it would first finish
     * its statement, and hold the run that long. Servers before 14 do not know the setting.
     */
    public void noticeDeath() throws SQLException {
        if (postgres) {
            execute(
                    "select set_config(name, '1s', true) from pg_settings where name = 'client_connection_check_interval'");
        }
    }

    /** Samples what a run has staged. */
    public void sampleStaged(StageTables tables) throws SQLException {
        sample(tables.all());
    }

    /** Samples tables of a run; a small sample is enough to tell few from many. */
    void sample(Collection<String> tables) throws SQLException {
        if (postgres) {
            execute("set local default_statistics_target = 10");
            execute("analyze " + String.join(", ", tables));
            execute("set local default_statistics_target to default");
        }
    }

    /** Samples what is kept, after a run that changed much of it; the server itself would come a minute later. */
    public void sampleDirectory() throws SQLException {
        if (postgres) {
            for (Shape shape : Shape.values()) {
                execute("analyze " + shape.period());
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
