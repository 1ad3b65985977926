// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.internal.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.shirube.platform.persistence.Dialect;

/** Settings for statements that touch everybody. They end with the transaction. */
public final class Tuning {

    private static final long MANY = 2_000;

    private Tuning() {}

    /**
     * Lets joins of a million rows stay in memory and spares compiling statements that run once. The server has no
     * statistics of rows that have just come and guesses one; a nested loop over that guess takes hours.
     *
     * @param rows how many rows are about to be joined
     */
    public static void forBulk(Connection connection, Dialect dialect, long rows) throws SQLException {
        if (dialect == Dialect.POSTGRESQL) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("set local work_mem = '256MB'");
                statement.execute("set local jit = off");
                statement.execute("set local enable_nestloop = " + (rows > MANY ? "off" : "on"));
            }
        }
    }
}
