// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("F126, F128: any table, written in any of the ways exports write, reads back the same")
class RandomCsvTest {

    private static final int TABLES = 2_000;
    private static final TableFormat UTF_8 = new TableFormat(Encoding.UTF_8, ',', false);
    private static final String[] PIECES = {
        "髙", "①", "表", "ソ", "能", "予", "A", "b", " ", "\"", ",", "\n", "\r\n", ";", "\t", "'", "=", "ｱ", "～", "部長", "0",
        "é"
    };

    @TempDir
    Path folder;

    /** How a table is written. */
    private record Style(
            Encoding encoding, boolean mark, char delimiter, String lineEnd, boolean lastLineEnd, int quoting) {

        static Style any(Random random) {
            Encoding encoding = random.nextBoolean() ? Encoding.UTF_8 : Encoding.WINDOWS_31J;
            return new Style(
                    encoding,
                    encoding == Encoding.UTF_8 && random.nextBoolean(),
                    ",;\t".charAt(random.nextInt(3)),
                    random.nextBoolean() ? "\n" : "\r\n",
                    random.nextBoolean(),
                    random.nextInt(3));
        }

        byte[] write(List<List<String>> table, Random random) {
            StringBuilder text = new StringBuilder(mark ? "\uFEFF" : "");
            for (int i = 0; i < table.size(); i++) {
                List<String> cells =
                        table.get(i).stream().map(cell -> cell(cell, random)).toList();
                text.append(String.join(String.valueOf(delimiter), cells));
                text.append(i < table.size() - 1 || lastLineEnd ? lineEnd : "");
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.writeBytes(text.toString().getBytes(encoding.charset()));
            return bytes.toByteArray();
        }

        private String cell(String cell, Random random) {
            boolean needed = cell.indexOf('"') >= 0
                    || cell.indexOf(delimiter) >= 0
                    || cell.indexOf('\n') >= 0
                    || cell.indexOf('\r') >= 0;
            boolean wanted = quoting == 0 || quoting == 1 && random.nextBoolean();
            return needed || wanted ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
        }
    }

    @Test
    @DisplayName("F126: random cells, quoting, encoding, delimiter, line ends")
    void readsBack() {
        long start = new Random().nextLong();
        for (int i = 0; i < TABLES; i++) {
            long seed = start + i;
            Random random = new Random(seed);
            Style style = Style.any(random);
            List<List<String>> table = table(random, style.encoding().charset());
            Encoding declared = random.nextBoolean() ? style.encoding() : Encoding.AUTO;
            TableFormat format = new TableFormat(declared, style.delimiter(), false);
            List<Row> rows = Csv.rows(folder, style.write(table, random), format, Limits.DEFAULT);
            assertThat(rows.stream().map(Row::cells).toList())
                    .as("seed %d, %s", seed, style)
                    .isEqualTo(table.subList(1, table.size()));
            assertThat(Csv.faults(rows)).as("seed %d", seed).isEmpty();
        }
    }

    @Test
    @DisplayName("F126: whatever stands in a file, rows whose quotes add up have the cells another parser sees in them")
    void asAnotherParserSees() throws IOException {
        long start = new Random().nextLong();
        int compared = 0;
        for (int i = 0; i < TABLES; i++) {
            Random random = new Random(start + i);
            StringBuilder text = new StringBuilder("a,b,c\n");
            for (int n = random.nextInt(60); n > 0; n--) {
                text.append("\",a 漢\n\r".charAt(random.nextInt(7)));
            }
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            for (Row row : Csv.rows(folder, bytes, UTF_8, Limits.DEFAULT)) {
                if (row.fault() == null) {
                    assertThat(parsed(row.raw())).as("seed %d", start + i).isEqualTo(row.cells());
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(TABLES / 5);
    }

    private static List<String> parsed(String row) throws IOException {
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .allowExtraCharsAfterClosingQuote(true)
                .allowExtraFields(true)
                .ofCsvRecord(row)) {
            return csv.stream().findFirst().orElseThrow().getFields();
        }
    }

    private static List<List<String>> table(Random random, Charset charset) {
        int columns = 2 + random.nextInt(5);
        List<List<String>> table = new ArrayList<>();
        List<String> heading = new ArrayList<>();
        for (int c = 0; c < columns; c++) {
            heading.add("列" + c);
        }
        table.add(heading);
        for (int r = random.nextInt(30); r > 0; r--) {
            List<String> cells = new ArrayList<>();
            cells.add("社員" + r);
            for (int c = 1; c < columns; c++) {
                cells.add(cell(random, charset));
            }
            table.add(cells);
        }
        return table;
    }

    private static String cell(Random random, Charset charset) {
        StringBuilder cell = new StringBuilder();
        for (int n = random.nextInt(6); n > 0; n--) {
            String piece = PIECES[random.nextInt(PIECES.length)];
            cell.append(charset.newEncoder().canEncode(piece) ? piece : "x");
        }
        return cell.toString();
    }
}
