// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Statements with their values, in the order of their question marks. A moment goes in as a time with zone and a collection
 * of ids as an array ({@code unnest(?)}); everything else as the driver takes it. Columns are read by their names.
 */
public final class Sql {

    private static final int BATCH = 1_000;

    private Sql() {}

    /** Makes something of a row. */
    @FunctionalInterface
    public interface Row<T extends @Nullable Object> {
        T of(ResultSet row) throws SQLException;
    }

    /** Does something with a row. */
    @FunctionalInterface
    public interface RowTask {
        void on(ResultSet row) throws SQLException;
    }

    /** All rows, in the order of the statement. */
    public static <T extends @Nullable Object> List<T> rows(
            Connection connection, String sql, Row<T> row, @Nullable Object... values) throws SQLException {
        List<T> rows = new ArrayList<>();
        each(connection, sql, found -> rows.add(row.of(found)), values);
        return rows;
    }

    /** Hands on row by row; they are fetched a thousand at a time. */
    public static void each(Connection connection, String sql, RowTask task, @Nullable Object... values)
            throws SQLException {
        try (PreparedStatement statement = prepare(connection, sql, values)) {
            statement.setFetchSize(BATCH);
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    task.on(found);
                }
            }
        }
    }

    /** The first row, where there is one. */
    public static <T> Optional<T> one(Connection connection, String sql, Row<T> row, @Nullable Object... values)
            throws SQLException {
        return rows(connection, sql, row, values).stream().findFirst();
    }

    /** A number that is always there, such as a count: the first column of the first row. */
    public static int number(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        return rows(connection, sql, row -> row.getInt(1), values).get(0);
    }

    /** @return how many rows it touched */
    public static int run(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = prepare(connection, sql, values)) {
            return statement.executeUpdate();
        }
    }

    /** The same statement for many rows, in batches. */
    public static void batch(Connection connection, String sql, Iterable<@Nullable Object[]> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int waiting = 0;
            for (@Nullable Object[] row : rows) {
                set(statement, row);
                statement.addBatch();
                waiting++;
                if (waiting == BATCH) {
                    statement.executeBatch();
                    waiting = 0;
                }
            }
            if (waiting > 0) {
                statement.executeBatch();
            }
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, @Nullable Object... values)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        try {
            set(statement, values);
            return statement;
        } catch (SQLException | RuntimeException e) {
            statement.close();
            throw e;
        }
    }

    private static void set(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, value(statement.getConnection(), values[i]));
        }
    }

    private static @Nullable Object value(Connection connection, @Nullable Object value) throws SQLException {
        if (value instanceof Instant at) {
            return at.atOffset(ZoneOffset.UTC);
        }
        return value instanceof Collection<?> ids ? connection.createArrayOf("uuid", ids.toArray()) : value;
    }

    public static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    public static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    public static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    public static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
