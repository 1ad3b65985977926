// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some rows, parsed at once. Should the parser see other rows than the splitter did, each is parsed alone, so that a
 * disagreement can never move a cell into another person's row.
 */
final class Chunk {

    private static final int ENOUGH_BYTES = 64 << 10;

    private final char delimiter;
    private final List<RawRecord> rows = new ArrayList<>();
    private int bytes;

    Chunk(char delimiter) {
        this.delimiter = delimiter;
    }

    void add(RawRecord row) {
        rows.add(row);
        bytes += row.bytes().length;
    }

    boolean full() {
        return bytes >= ENOUGH_BYTES;
    }

    List<RawRecord> rows() {
        return rows;
    }

    /** The cells of every row, as Latin-1; null for a row that is none to the parser. */
    List<String @Nullable []> cells() {
        if (rows.stream().noneMatch(RawRecord::fragile)) {
            List<String[]> together = parse(text());
            if (together != null && agrees(together)) {
                return new ArrayList<>(together);
            }
        }
        List<String @Nullable []> one = new ArrayList<>(rows.size());
        for (RawRecord row : rows) {
            List<String[]> alone = parse(latin1(row));
            one.add(alone != null && alone.size() == 1 ? alone.get(0) : null);
        }
        return one;
    }

    private boolean agrees(List<String[]> parsed) {
        if (parsed.size() != rows.size()) {
            return false;
        }
        for (int i = 0; i < parsed.size(); i++) {
            if (parsed.get(i).length != rows.get(i).cells()) {
                return false;
            }
        }
        return true;
    }

    private String text() {
        StringBuilder text = new StringBuilder(bytes + rows.size());
        for (RawRecord row : rows) {
            text.append(latin1(row)).append('\n');
        }
        return text.toString();
    }

    private @Nullable List<String[]> parse(String text) {
        try {
            return reader(text).stream().toList();
        } catch (CsvParseException e) {
            return null;
        }
    }

    private CsvReader<String[]> reader(String text) {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .skipEmptyLines(true)
                .build(StringArrayHandler.of(), text);
    }

    private static String latin1(RawRecord row) {
        return new String(row.bytes(), StandardCharsets.ISO_8859_1);
    }
}
