// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.internal.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.shirube.platform.persistence.Dialect;

/** Settings for statements that touch everybody. They end with the transaction. */
public final class Tuning {

    private Tuning() {}

    /** Lets joins of a million rows stay in memory, and spares compiling statements that run once. */
    public static void forBulk(Connection connection, Dialect dialect) throws SQLException {
        if (dialect == Dialect.POSTGRESQL) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("set local work_mem = '256MB'");
                statement.execute("set local jit = off");
            }
        }
    }
}
