// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.persistence;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shirube.platform.persistence.Transactions;

/** Plain SQL in the running transaction, or in one of its own. */
final class Statements {

    private final Transactions transactions;

    Statements(Transactions transactions) {
        this.transactions = transactions;
    }

    /** What one row says. */
    interface Read<T> {
        T of(ResultSet row) throws SQLException;
    }

    <T> List<T> query(String sql, Read<T> read, Object... values) {
        return transactions.call(c -> {
            List<T> found = new ArrayList<>();
            try (PreparedStatement s = c.prepareStatement(sql)) {
                bind(s, values);
                try (ResultSet rows = s.executeQuery()) {
                    while (rows.next()) {
                        found.add(read.of(rows));
                    }
                }
            }
            return found;
        });
    }

    /** How many rows it changed. */
    int run(String sql, @Nullable Object... values) {
        return transactions.call(c -> {
            try (PreparedStatement s = c.prepareStatement(sql)) {
                bind(s, values);
                return s.executeUpdate();
            }
        });
    }

    private static void bind(PreparedStatement s, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            s.setObject(i + 1, value instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : value);
        }
    }
}
