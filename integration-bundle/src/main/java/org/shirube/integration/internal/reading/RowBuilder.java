// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.reading;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shirube.people.api.imports.RefusalReason;

/** Turns parsed bytes into a row of text, or finds what is wrong with it. */
final class RowBuilder {

    private final Heading heading;
    private final Encoding encoding;
    private final CellDecoder decoder;

    RowBuilder(Heading heading, Encoding encoding) {
        this.heading = heading;
        this.encoding = encoding;
        this.decoder = new CellDecoder(encoding);
    }

    /**
     * @param raw the row as the splitter saw it
     * @param latin1 its cells as the parser saw them, or null where it saw no row
     */
    Row build(RawRecord raw, String @Nullable [] latin1) {
        String[] cells = latin1 == null ? new String[0] : latin1;
        if (raw.tooLong()) {
            Fault fault = new Fault(RefusalReason.TOO_LONG, heading.name(raw.longCell()), last(cells));
            return row(raw, whole(cells, raw.longCell()), fault);
        }
        if (raw.end() == RawRecord.End.IN_QUOTES) {
            return row(raw, whole(cells, cells.length - 1), fault(RefusalReason.CUT_OFF, last(cells)));
        }
        if (cells.length != heading.size()) {
            return wrongCount(raw, cells);
        }
        return decoded(raw, cells);
    }

    private Row wrongCount(RawRecord raw, String[] cells) {
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

    private Row decoded(RawRecord raw, String[] cells) {
        List<String> texts = new ArrayList<>(cells.length);
        Fault fault = null;
        for (int i = 0; i < cells.length; i++) {
            String text = decoder.decode(cells[i]);
            if (text == null) {
                text = decoder.lenient(cells[i]);
                fault = fault == null ? new Fault(RefusalReason.WRONG_ENCODING, heading.name(i), text) : fault;
            }
            texts.add(text);
        }
        return row(raw, texts, fault);
    }

    private Row row(RawRecord raw, List<String> cells, @Nullable Fault fault) {
        return new Row(raw.line(), cells, fault, raw.bytes(), encoding);
    }

    /** The cells that are certainly whole: those before the one in which the row broke. */
    private List<String> whole(String[] cells, int broken) {
        int count = Math.max(0, Math.min(broken, cells.length));
        return Arrays.stream(cells, 0, count).map(decoder::lenient).toList();
    }

    private Fault fault(RefusalReason reason, String value) {
        return new Fault(reason, "", value);
    }

    private String last(String[] cells) {
        String cell = cells.length == 0 ? "" : cells[cells.length - 1];
        String head = cell.substring(0, Math.min(cell.length(), 600));
        return new String(head.getBytes(StandardCharsets.ISO_8859_1), encoding.charset());
    }
}
