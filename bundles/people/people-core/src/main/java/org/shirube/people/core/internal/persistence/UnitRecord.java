// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.internal.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A period of a unit as it is kept. */
public record UnitRecord(
        UUID id,
        String source,
        String externalId,
        LocalDate from,
        LocalDate until,
        String name,
        @Nullable String parentRef,
        @Nullable String headRef) {

    static UnitRecord read(ResultSet row) throws SQLException {
        return new UnitRecord(
                row.getObject("unit_id", UUID.class),
                row.getString("source"),
                row.getString("external_id"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("unit_name"),
                row.getString("parent_ref"),
                row.getString("head_ref"));
    }
}
