// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.internal.persistence;

import java.sql.Connection;
import java.sql.SQLException;

/** Rows on their way to their table. */
@FunctionalInterface
public interface RowChunk {

    void write(Connection connection) throws SQLException;
}
