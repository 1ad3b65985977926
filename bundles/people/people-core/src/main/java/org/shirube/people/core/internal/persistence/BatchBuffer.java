// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.internal.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows for a batch of plain inserts. */
final class BatchBuffer implements RowBuffer {

    private static final int FULL = 2_000;

    private final String sql;
    private final int columns;
    private List<@Nullable Object[]> rows = new ArrayList<>();
    private @Nullable Object[] row;
    private int at;

    BatchBuffer(String table, String columns) {
        this.columns = columns.split(",").length;
        this.sql = "insert into " + table + " (" + columns + ") values ("
                + String.join(", ", Collections.nCopies(this.columns, "?")) + ")";
        this.row = new @Nullable Object[this.columns];
    }

    @Override
    public RowBuffer text(@Nullable String value) {
        return add(value);
    }

    @Override
    public RowBuffer integer(int value) {
        return add(value);
    }

    @Override
    public RowBuffer smallint(int value) {
        return add(value);
    }

    @Override
    public RowBuffer bigint(long value) {
        return add(value);
    }

    @Override
    public RowBuffer date(LocalDate value) {
        return add(value);
    }

    @Override
    public RowBuffer bool(boolean value) {
        return add(value);
    }

    @Override
    public void end() {
        rows.add(row);
        row = new @Nullable Object[columns];
        at = 0;
    }

    @Override
    public boolean full() {
        return rows.size() >= FULL;
    }

    @Override
    public boolean empty() {
        return rows.isEmpty();
    }

    @Override
    public RowChunk take() {
        List<@Nullable Object[]> taken = rows;
        rows = new ArrayList<>();
        return connection -> write(connection, taken);
    }

    private void write(Connection connection, List<@Nullable Object[]> taken) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (@Nullable Object[] values : taken) {
                for (int i = 0; i < columns; i++) {
                    insert.setObject(i + 1, values[i]);
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private RowBuffer add(@Nullable Object value) {
        row[at++] = value;
        return this;
    }
}
