// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.persistence;

import java.sql.Connection;
import java.sql.SQLException;

/** {@link JdbcWork} without a result. */
@FunctionalInterface
public interface JdbcTask {

    /**
     * @param connection the transaction's; must not be closed, committed or kept
     * @throws SQLException to roll back; the caller gets it wrapped in {@link PersistenceFailure}
     */
    void on(Connection connection) throws SQLException;
}
