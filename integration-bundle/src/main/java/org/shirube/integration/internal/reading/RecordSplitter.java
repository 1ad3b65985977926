// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.reading;

import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.shirube.integration.internal.reading.RawRecord.End;

/**
 * Finds where rows begin and end, in bytes, holding one row at most. It stands before the CSV parser because that one
 * would take a gigabyte without a line break into memory, knows no bytes to show, and cannot go back to the second line
 * of a row whose quote was never closed.
 */
final class RecordSplitter implements Closeable {

    private static final int QUOTE = '"';
    private static final int EOF = -1;
    private static final int SMALL = 64 << 10;

    private final ByteSource source;
    private final int delimiter;
    private final int maxBytes;
    private byte[] kept = new byte[1 << 10];
    private int length;
    private long line = 1;
    private int cells;
    private int longCell;
    private long nextLine;
    private boolean strayText;

    RecordSplitter(ByteSource source, byte delimiter, int maxBytes) {
        this.source = source;
        this.delimiter = delimiter;
        this.maxBytes = maxBytes;
    }

    /** The next row that is not an empty line, or null after the last. */
    @Nullable
    RawRecord next() throws IOException {
        while (source.peek() != EOF) {
            RawRecord row = split();
            if (row.bytes().length > 0) {
                return row;
            }
        }
        return null;
    }

    /** Goes back to the second line of a row, as if the first had ended there. */
    void resumeAtSecondLine(RawRecord row) {
        source.seek(row.nextLine());
        line = row.line() + 1;
    }

    long position() {
        return source.position();
    }

    private RawRecord split() throws IOException {
        long start = line;
        length = 0;
        if (kept.length > SMALL) {
            kept = new byte[1 << 10];
        }
        cells = 1;
        longCell = -1;
        nextLine = -1;
        strayText = false;
        End end = cell();
        while (end == null) {
            cells++;
            end = cell();
        }
        return new RawRecord(start, Arrays.copyOf(kept, length), cells, longCell, end, strayText, nextLine);
    }

    /** Reads a cell with what ends it; null where a delimiter does. */
    private @Nullable End cell() throws IOException {
        int b = read();
        boolean quoted = b == QUOTE;
        if (quoted) {
            keep(b);
            if (!quotedPart()) {
                return End.IN_QUOTES;
            }
            b = read();
        }
        boolean stray = false;
        while (b != EOF && b != delimiter && b != '\n' && b != '\r') {
            stray = true;
            keep(b);
            b = read();
        }
        strayText |= quoted && stray;
        if (b == EOF) {
            return End.FILE;
        }
        if (b == delimiter) {
            keep(b);
            return null;
        }
        endLine(b);
        return End.LINE_BREAK;
    }

    /** Reads up to and with the closing quote; false where the file ends before it. */
    private boolean quotedPart() throws IOException {
        while (true) {
            int b = read();
            if (b == EOF) {
                return false;
            }
            keep(b);
            if (b == QUOTE) {
                if (source.peek() != QUOTE) {
                    return true;
                }
                keep(read());
            } else if (b == '\n' || b == '\r') {
                lineInside(b);
            }
        }
    }

    private void lineInside(int b) throws IOException {
        if (b == '\r' && source.peek() == '\n') {
            keep(read());
        }
        line++;
        if (nextLine < 0) {
            nextLine = source.position();
        }
    }

    private void endLine(int b) throws IOException {
        if (b == '\r' && source.peek() == '\n') {
            read();
        }
        line++;
    }

    private void keep(int b) {
        if (length < maxBytes) {
            if (length == kept.length) {
                kept = Arrays.copyOf(kept, Math.min(2 * length, maxBytes));
            }
            kept[length++] = (byte) b;
        } else if (longCell < 0) {
            longCell = cells - 1;
        }
    }

    private int read() throws IOException {
        return source.read();
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
