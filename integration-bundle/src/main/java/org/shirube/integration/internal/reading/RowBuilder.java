// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.reading;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shirube.people.api.imports.RefusalReason;

/** Turns the bytes of a row into text, or finds what is wrong with it. */
final class RowBuilder {

    private static final int MAX_SHOWN_BYTES = 600;

    private final Heading heading;
    private final Encoding encoding;
    private final char delimiter;
    private final CellDecoder decoder;

    RowBuilder(Heading heading, Encoding encoding, char delimiter) {
        this.heading = heading;
        this.encoding = encoding;
        this.delimiter = delimiter;
        this.decoder = new CellDecoder(encoding);
    }

    Row build(RawRecord raw) {
        return raw.fragile() || raw.cells() != heading.size() ? faulty(raw) : inOrder(raw);
    }

    private Row inOrder(RawRecord raw) {
        String[] texts = new String[raw.cells()];
        for (int i = 0; i < texts.length; i++) {
            String text = decoder.cell(raw.bytes(), raw.begin(i), raw.ends()[i]);
            if (text == null) {
                return faulty(raw);
            }
            texts[i] = text;
        }
        return row(raw, texts, null);
    }

    private Row faulty(RawRecord raw) {
        byte[][] cells = FaultyRow.cells(raw, delimiter);
        if (raw.tooLong()) {
            Fault fault = new Fault(RefusalReason.TOO_LONG, heading.name(raw.longCell()), last(cells));
            return row(raw, whole(cells, raw.longCell()), fault);
        }
        if (raw.end() == RawRecord.End.IN_QUOTES) {
            return row(raw, whole(cells, cells.length - 1), fault(RefusalReason.CUT_OFF, last(cells)));
        }
        return cells.length == heading.size() ? decoded(raw, cells) : wrongCount(raw, cells);
    }

    private Row decoded(RawRecord raw, byte[][] cells) {
        String[] texts = new String[cells.length];
        Fault fault = null;
        for (int i = 0; i < texts.length; i++) {
            String text = decoder.decode(cells[i], 0, cells[i].length);
            if (text == null) {
                text = decoder.lenient(cells[i]);
                fault = fault == null ? new Fault(RefusalReason.WRONG_ENCODING, heading.name(i), text) : fault;
            }
            texts[i] = text;
        }
        return row(raw, texts, fault);
    }

    private Row wrongCount(RawRecord raw, byte[][] cells) {
        boolean cut = raw.end() == RawRecord.End.FILE && cells.length < heading.size();
        Fault fault = cut
                ? fault(RefusalReason.CUT_OFF, last(cells))
                : fault(RefusalReason.WRONG_CELL_COUNT, cells.length + " ≠ " + heading.size());
        // With a cell too many or too few only the first one certainly stands where it should; of a row of several
        // lines
        // not even that is certain.
        int first = raw.severalLines() ? 0 : 1;
        int trusted = cut ? cells.length - 1 : Math.min(first, cells.length - 1);
        return row(raw, whole(cells, trusted), fault);
    }

    private Row row(RawRecord raw, String[] cells, @Nullable Fault fault) {
        return new Row(raw.line(), List.of(cells), fault, raw.bytes(), encoding);
    }

    /** The cells that are certainly whole: those before the one in which the row broke. */
    private String[] whole(byte[][] cells, int broken) {
        int count = Math.max(0, Math.min(broken, cells.length));
        return Arrays.stream(cells, 0, count).map(decoder::lenient).toArray(String[]::new);
    }

    private static Fault fault(RefusalReason reason, String value) {
        return new Fault(reason, "", value);
    }

    private String last(byte[][] cells) {
        byte[] cell = cells.length == 0 ? new byte[0] : cells[cells.length - 1];
        return decoder.lenient(Arrays.copyOf(cell, Math.min(cell.length, MAX_SHOWN_BYTES)));
    }
}
