// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.reading;

import java.util.Arrays;

/**
 * A row as bytes.
 *
 * @param line the line it starts on, from 1
 * @param bytes the row without its line break; at most the limit, the rest of a longer row is dropped
 * @param cells how many cells it has
 * @param ends where each cell ends in the bytes: at the delimiter behind it or at the end of the row
 * @param longCell the cell in which the limit was reached, from 0; -1 where the row is short enough
 * @param end how it ends
 * @param strayText whether text follows a closing quote: the sign of a quote that was never closed further up
 * @param nextLine where its second line starts in the file; -1 for a row of one line
 */
record RawRecord(
        long line, byte[] bytes, int cells, int[] ends, int longCell, End end, boolean strayText, long nextLine) {

    /** How a row ends. */
    enum End {
        LINE_BREAK,
        FILE,
        IN_QUOTES
    }

    boolean tooLong() {
        return longCell >= 0;
    }

    boolean severalLines() {
        return nextLine >= 0;
    }

    /** Whether its quotes do not add up, or it was cut, so that where its cells end is not certain. */
    boolean fragile() {
        return tooLong() || strayText || end == End.IN_QUOTES;
    }

    /** Where a cell begins. */
    int begin(int cell) {
        return cell == 0 ? 0 : ends[cell - 1] + 1;
    }

    /** Only what stands on its first line, whose quote is never closed there. */
    RawRecord firstLine() {
        int length = 0;
        while (length < bytes.length && bytes[length] != '\n' && bytes[length] != '\r') {
            length++;
        }
        int longHere = length < bytes.length ? -1 : longCell;
        return new RawRecord(line, Arrays.copyOf(bytes, length), cells, ends, longHere, End.IN_QUOTES, true, -1);
    }

    boolean blank(byte delimiter) {
        for (byte b : bytes) {
            if (b != delimiter && b != ' ' && b != '\t') {
                return false;
            }
        }
        return !tooLong();
    }
}
