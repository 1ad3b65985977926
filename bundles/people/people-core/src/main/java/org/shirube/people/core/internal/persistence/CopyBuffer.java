// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.internal.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows in PostgreSQL's binary COPY format: nothing to escape, nothing to parse. */
final class CopyBuffer implements RowBuffer {

    private static final byte[] HEADER = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', -1, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0
    };
    private static final int FULL = 1 << 20;

    /** PostgreSQL counts days from 2000-01-01. */
    private static final long EPOCH_DAY = LocalDate.of(2000, 1, 1).toEpochDay();

    private final String sql;
    private final int columns;
    private byte[] bytes = new byte[FULL + (FULL >> 2)];
    private int size;
    private boolean inRow;

    CopyBuffer(String table, String columns) {
        this.sql = "copy " + table + " (" + columns + ") from stdin (format binary)";
        this.columns = columns.split(",").length;
        begin();
    }

    @Override
    public RowBuffer text(@Nullable String value) {
        row();
        if (value == null) {
            int4(-1);
            return this;
        }
        ensure(4 + value.length() * 3);
        int lengthAt = size;
        size += 4;
        utf8(value);
        int4(lengthAt, size - lengthAt - 4);
        return this;
    }

    @Override
    public RowBuffer integer(int value) {
        row();
        ensure(8);
        int4(4);
        int4(value);
        return this;
    }

    @Override
    public RowBuffer smallint(int value) {
        row();
        ensure(6);
        int4(2);
        int2(value);
        return this;
    }

    @Override
    public RowBuffer bigint(long value) {
        row();
        ensure(12);
        int4(8);
        int4((int) (value >>> 32));
        int4((int) value);
        return this;
    }

    @Override
    public RowBuffer date(LocalDate value) {
        return integer((int) (value.toEpochDay() - EPOCH_DAY));
    }

    @Override
    public RowBuffer bool(boolean value) {
        row();
        ensure(5);
        int4(1);
        bytes[size++] = (byte) (value ? 1 : 0);
        return this;
    }

    @Override
    public void end() {
        inRow = false;
    }

    @Override
    public boolean full() {
        return size >= FULL;
    }

    @Override
    public boolean empty() {
        return size == HEADER.length;
    }

    @Override
    public RowChunk take() {
        ensure(2);
        int2(-1);
        byte[] taken = bytes;
        int length = size;
        bytes = new byte[FULL + (FULL >> 2)];
        begin();
        return connection -> write(connection, taken, length);
    }

    private void write(Connection connection, byte[] taken, int length) throws SQLException {
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql);
        try {
            copy.writeToCopy(taken, 0, length);
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private void begin() {
        System.arraycopy(HEADER, 0, bytes, 0, HEADER.length);
        size = HEADER.length;
    }

    private void row() {
        ensure(6);
        if (!inRow) {
            inRow = true;
            int2(columns);
        }
    }

    private void utf8(String value) {
        for (int i = 0; i < value.length(); i++) {
            int c = value.charAt(i);
            if (c < 0x80) {
                bytes[size++] = (byte) c;
            } else if (c < 0x800) {
                bytes[size++] = (byte) (0xC0 | c >> 6);
                bytes[size++] = (byte) (0x80 | c & 0x3F);
            } else if (Character.isHighSurrogate((char) c) && i + 1 < value.length()) {
                int point = Character.toCodePoint((char) c, value.charAt(++i));
                bytes[size++] = (byte) (0xF0 | point >> 18);
                bytes[size++] = (byte) (0x80 | point >> 12 & 0x3F);
                bytes[size++] = (byte) (0x80 | point >> 6 & 0x3F);
                bytes[size++] = (byte) (0x80 | point & 0x3F);
            } else {
                bytes[size++] = (byte) (0xE0 | c >> 12);
                bytes[size++] = (byte) (0x80 | c >> 6 & 0x3F);
                bytes[size++] = (byte) (0x80 | c & 0x3F);
            }
        }
    }

    private void ensure(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }

    private void int2(int value) {
        bytes[size++] = (byte) (value >> 8);
        bytes[size++] = (byte) value;
    }

    private void int4(int value) {
        int4(size, value);
        size += 4;
    }

    private void int4(int at, int value) {
        bytes[at] = (byte) (value >> 24);
        bytes[at + 1] = (byte) (value >> 16);
        bytes[at + 2] = (byte) (value >> 8);
        bytes[at + 3] = (byte) value;
    }
}
