// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The cells of a row whose quotes or count of cells are not in order. It is parsed alone, so that it can never move a cell
 * into another person's row, and by a parser that is known to forgive what can be forgiven.
 */
final class FaultyRow {

    private static final byte[][] NONE = {};

    private FaultyRow() {}

    /** The bytes of its cells; none where it is no row to the parser. */
    static byte[][] cells(RawRecord row, char delimiter) {
        try (CsvReader<String[]> csv = reader(new String(row.bytes(), StandardCharsets.ISO_8859_1), delimiter)) {
            List<String[]> rows = csv.stream().toList();
            return rows.size() == 1 ? bytes(rows.get(0)) : NONE;
        } catch (CsvParseException e) {
            return NONE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[][] bytes(String[] cells) {
        return Arrays.stream(cells)
                .map(cell -> cell.getBytes(StandardCharsets.ISO_8859_1))
                .toArray(byte[][]::new);
    }

    private static CsvReader<String[]> reader(String text, char delimiter) {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .skipEmptyLines(true)
                .build(StringArrayHandler.of(), text);
    }
}
