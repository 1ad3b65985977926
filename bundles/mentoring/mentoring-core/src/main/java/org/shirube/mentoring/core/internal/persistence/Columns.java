// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.persistence.Sql;

/** Columns that name something of the directory. */
final class Columns {

    private Columns() {}

    static EmployeeId person(ResultSet row, String column) throws SQLException {
        return new EmployeeId(Sql.uuid(row, column));
    }
}
