// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Work on the connection of a transaction. */
@FunctionalInterface
public interface JdbcWork<T extends @Nullable Object> {

    /**
     * @param connection the transaction's; must not be closed, committed or kept
     * @throws SQLException to roll back; the caller gets it wrapped in {@link PersistenceFailure}
     */
    T on(Connection connection) throws SQLException;
}
