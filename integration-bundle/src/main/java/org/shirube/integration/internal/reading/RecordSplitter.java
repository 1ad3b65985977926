// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.reading;

import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.shirube.integration.internal.reading.RawRecord.End;

/**
 * Finds where rows and their cells begin and end, in bytes, holding one row at most. A CSV parser alone would take a
 * gigabyte without a line break into memory, knows no bytes to show, and cannot go back to the second line of a row whose
 * quote was never closed.
 */
final class RecordSplitter implements Closeable {

    private static final int QUOTE = '"';
    private static final int EOF = -1;
    private static final int SMALL = 64 << 10;
    private static final boolean[] ENDS_QUOTED = marks(QUOTE, '\n', '\r');

    private final ByteSource source;
    private final int delimiter;
    private final int maxBytes;
    private final boolean[] endsPlain;
    private byte[] kept = new byte[1 << 10];
    private int length;
    private long line = 1;
    private int[] ends = new int[32];
    private int cells;
    private int longCell;
    private long nextLine;
    private boolean strayText;

    RecordSplitter(ByteSource source, byte delimiter, int maxBytes) {
        this.source = source;
        this.delimiter = delimiter;
        this.maxBytes = maxBytes;
        this.endsPlain = marks(delimiter, '\n', '\r');
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
            ends = new int[32];
        }
        cells = 0;
        longCell = -1;
        nextLine = -1;
        strayText = false;
        End end = cell();
        while (end == null) {
            keep(delimiter);
            end = cell();
        }
        int[] known = Arrays.copyOf(ends, Math.min(cells, ends.length));
        return new RawRecord(start, Arrays.copyOf(kept, length), cells, known, longCell, end, strayText, nextLine);
    }

    /** Reads a cell with what ends it, keeping the cell; null where a delimiter does. */
    private @Nullable End cell() throws IOException {
        cells++;
        boolean quoted = source.peek() == QUOTE;
        if (quoted) {
            keep(source.read());
            if (!quotedPart()) {
                endCell();
                return End.IN_QUOTES;
            }
        }
        int before = length;
        int b = keepUntil(endsPlain);
        strayText |= quoted && length > before;
        endCell();
        if (b == EOF) {
            return End.FILE;
        }
        if (b == delimiter) {
            return null;
        }
        endLine(b);
        return End.LINE_BREAK;
    }

    /** Reads up to and with the closing quote; false where the file ends before it. */
    private boolean quotedPart() throws IOException {
        while (true) {
            int b = keepUntil(ENDS_QUOTED);
            if (b == EOF) {
                return false;
            }
            keep(b);
            if (b == QUOTE) {
                if (source.peek() != QUOTE) {
                    return true;
                }
                keep(source.read());
            } else {
                lineInside(b);
            }
        }
    }

    private void lineInside(int b) throws IOException {
        if (b == '\r' && source.peek() == '\n') {
            keep(source.read());
        }
        line++;
        if (nextLine < 0) {
            nextLine = source.position();
        }
    }

    private void endLine(int b) throws IOException {
        if (b == '\r' && source.peek() == '\n') {
            source.read();
        }
        line++;
    }

    private void endCell() {
        if (longCell >= 0) {
            return;
        }
        if (cells > ends.length) {
            ends = Arrays.copyOf(ends, 2 * ends.length);
        }
        ends[cells - 1] = length;
    }

    /** Keeps what stands before the next marked byte, takes that one without keeping it, and says which it was. */
    private int keepUntil(boolean[] marked) throws IOException {
        while (true) {
            keepNext(source.countBefore(marked));
            int b = source.read();
            if (b == EOF || marked[b]) {
                return b;
            }
            keep(b);
        }
    }

    private void keepNext(int count) {
        int room = Math.min(count, maxBytes - length);
        if (length + room > kept.length) {
            kept = Arrays.copyOf(kept, Math.min(Math.max(2 * kept.length, length + room), maxBytes));
        }
        source.take(room, kept, length);
        length += room;
        if (count > room) {
            source.skip(count - room);
            tooLong();
        }
    }

    private void keep(int b) {
        if (length == maxBytes) {
            tooLong();
            return;
        }
        if (length == kept.length) {
            kept = Arrays.copyOf(kept, Math.min(2 * length, maxBytes));
        }
        kept[length++] = (byte) b;
    }

    private void tooLong() {
        if (longCell < 0) {
            longCell = cells - 1;
        }
    }

    private static boolean[] marks(int... bytes) {
        boolean[] marks = new boolean[256];
        for (int b : bytes) {
            marks[b] = true;
        }
        return marks;
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
