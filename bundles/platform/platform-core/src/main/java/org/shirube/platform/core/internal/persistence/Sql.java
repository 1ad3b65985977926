// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.persistence;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Moments and ids as both databases take and give them. */
final class Sql {

    private Sql() {}

    static void moment(PreparedStatement statement, int index, @Nullable Instant moment) throws SQLException {
        if (moment == null) {
            statement.setNull(index, Types.TIMESTAMP_WITH_TIMEZONE);
        } else {
            statement.setObject(index, moment.atOffset(ZoneOffset.UTC));
        }
    }

    static Instant moment(ResultSet rows, int index) throws SQLException {
        return rows.getObject(index, OffsetDateTime.class).toInstant();
    }

    static @Nullable Instant momentOrNull(ResultSet rows, int index) throws SQLException {
        OffsetDateTime moment = rows.getObject(index, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    static UUID id(ResultSet rows, int index) throws SQLException {
        return rows.getObject(index, UUID.class);
    }
}
