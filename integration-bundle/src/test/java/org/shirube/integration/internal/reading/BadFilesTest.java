// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shirube.integration.internal.problem.Problem;
import org.shirube.people.api.imports.RefusalReason;

@DisplayName("F126: files and rows that cannot be read, each with what a person is told")
class BadFilesTest {

    private static final Charset SJIS = Charset.forName("Windows-31J");
    private static final TableFormat ZIPPED = new TableFormat(Encoding.AUTO, ',', true);

    @TempDir
    Path folder;

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("F126: an empty file")
    void empty() {
        assertThatThrownBy(() -> Csv.rows(folder, new byte[0]))
                .hasMessageContaining("空です")
                .hasMessageContaining("is empty");
    }

    @Test
    @DisplayName("F126: UTF-16, with and without its mark")
    void utf16() {
        assertThatThrownBy(() -> Csv.rows(folder, "id,name\n1,a\n".getBytes(StandardCharsets.UTF_16)))
                .hasMessageContaining("is UTF-16");
        assertThatThrownBy(() -> Csv.rows(folder, "id,name\n1,a\n".getBytes(StandardCharsets.UTF_16LE)))
                .hasMessageContaining("is UTF-16");
    }

    @Test
    @DisplayName("F126: a zip bomb renamed .csv is recognised by its first bytes and never unpacked")
    void renamedZip() throws IOException {
        Path file = bomb();
        assertThatThrownBy(() -> Csv.rows(file, new TableFormat(Encoding.AUTO, ',', false), Limits.DEFAULT))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("is a zip archive in spite of its name");
    }

    @Test
    @DisplayName("F126: a workbook renamed .csv is called by its name")
    void renamedWorkbook() throws IOException {
        Path file = folder.resolve("people.csv");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            out.putNextEntry(new ZipEntry("[Content_Types].xml"));
        }
        assertThatThrownBy(() -> Csv.rows(file, new TableFormat(Encoding.AUTO, ',', false), Limits.DEFAULT))
                .hasMessageContaining("Excel document. Export it as CSV");
    }

    @Test
    @DisplayName("F126: a declared zip is counted while it is unpacked")
    void declaredBomb() throws IOException {
        Path file = bomb();
        assertThatThrownBy(() -> Csv.rows(file, ZIPPED, Limits.DEFAULT)).hasMessageContaining("would unpack to more");
    }

    @Test
    @DisplayName("F126: a declared zip with one file is read; gzip is refused by name")
    void archives() throws IOException {
        Path zip = folder.resolve("good.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("people.csv"));
            out.write(utf8("id,name\n1,山田\n"));
        }
        assertThat(Csv.rows(zip, ZIPPED, Limits.DEFAULT)).extracting(Row::cells).containsExactly(List.of("1", "山田"));
        Path gzip = folder.resolve("people.csv");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gzip))) {
            out.write(utf8("id,name\n"));
        }
        assertThatThrownBy(() -> Csv.rows(gzip, new TableFormat(Encoding.AUTO, ',', false), Limits.DEFAULT))
                .hasMessageContaining("gzip");
    }

    @Test
    @DisplayName("F126: the wrong bytes of one row refuse that row, in the column where they stand, and no other")
    void wrongBytes() {
        byte[] file = "番号,氏名\n1,髙橋\n2,?X\n3,①表\n".getBytes(SJIS);
        for (int i = 0; i < file.length; i++) {
            if (file[i] == '?') {
                file[i] = (byte) 0x81;
                file[i + 1] = (byte) 0x20;
            }
        }
        List<Row> rows = Csv.rows(folder, file);
        assertThat(Csv.faults(rows)).containsExactly("3:WRONG_ENCODING");
        assertThat(rows.get(1).fault()).extracting(Fault::column).isEqualTo("氏名");
        assertThat(rows.get(0).cells()).containsExactly("1", "髙橋");
        assertThat(rows.get(2).cells()).containsExactly("3", "①表");
    }

    @Test
    @DisplayName("F126: a cell of ten megabytes is refused with its column and never held; reading goes on")
    void hugeCell() {
        String huge = "x".repeat(10 << 20);
        List<Row> rows =
                Csv.rows(folder, utf8("id,name,note\n1,a,\n2,b," + huge + "\n3,c,\n4,\"" + huge + "\",d\n5,e,\n"));
        assertThat(Csv.faults(rows)).containsExactly("3:TOO_LONG", "5:TOO_LONG");
        assertThat(rows.get(1).fault()).extracting(Fault::column).isEqualTo("note");
        assertThat(rows.get(1).cells()).containsExactly("2", "b");
        assertThat(rows.get(1).raw()).hasSize(10_000);
        assertThat(rows.get(4).cells()).containsExactly("5", "e", "");
    }

    @Test
    @DisplayName("F126: three hundred megabytes without a line break need no more memory than one row may have")
    void endlessLine() throws IOException {
        Path file = folder.resolve("endless.csv");
        byte[] block = "x".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write(utf8("id,name\n1,a\n2,"));
            for (int i = 0; i < 300; i++) {
                out.write(block);
            }
        }
        List<Row> rows = Csv.rows(file, new TableFormat(Encoding.UTF_8, ',', false), Limits.DEFAULT);
        assertThat(Csv.faults(rows)).containsExactly("3:TOO_LONG");
        assertThat(rows.get(1).bytes()).hasSizeLessThanOrEqualTo(Limits.DEFAULT.maxRowBytes());
    }

    @Test
    @DisplayName("F126: a file cut in a row: the row is refused, and its id only believed where it is whole")
    void cut() {
        List<Row> rows = Csv.rows(folder, utf8("id,name,unit\n1,a,x\n2,b"));
        assertThat(Csv.faults(rows)).containsExactly("3:CUT_OFF");
        assertThat(rows.get(1).cells()).containsExactly("2");
        rows = Csv.rows(folder, utf8("id,name,unit\n1,a,x\n2"));
        assertThat(Csv.faults(rows)).containsExactly("3:CUT_OFF");
        assertThat(rows.get(1).cells()).isEmpty();
        rows = Csv.rows(folder, utf8("id,name,unit\n1,a,x\n2,\"b"));
        assertThat(Csv.faults(rows)).containsExactly("3:CUT_OFF");
        assertThat(rows.get(1).cells()).containsExactly("2");
    }

    @Test
    @DisplayName("F126: a quote that is never closed does not swallow the rows below it")
    void openQuote() {
        List<Row> rows = Csv.rows(folder, utf8("id,name\n1,a\n2,\"b\n3,c\n4,\"d, e\"\n5,f\n"));
        assertThat(rows).extracting(Row::line).containsExactly(2L, 3L, 4L, 5L, 6L);
        assertThat(rows.get(1).fault()).isNotNull();
        assertThat(Csv.faults(rows)).hasSize(1);
        assertThat(rows.get(3).cells()).containsExactly("4", "d, e");
    }

    @Test
    @DisplayName("F126: a quoted text that looks like rows is one cell, however long")
    void noRowsFromText() {
        String note = "x\n99,evil,".repeat(60_000);
        List<Row> rows = Csv.rows(folder, utf8("id,name,note\n1,a,\"" + note + "\"\n2,b,\n"));
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).fault()).extracting(Fault::reason).isEqualTo(RefusalReason.TOO_LONG);
        assertThat(rows.get(1).cells()).containsExactly("2", "b", "");
    }

    @Test
    @DisplayName("F126: too many and too few cells; blank lines are no rows")
    void counts() {
        List<Row> rows = Csv.rows(folder, utf8("id,name\n1,a,b\n\n,\n2\n3,c\n"));
        assertThat(Csv.faults(rows)).containsExactly("2:WRONG_CELL_COUNT", "5:WRONG_CELL_COUNT");
    }

    private Path bomb() throws IOException {
        Path file = folder.resolve("bomb.csv");
        byte[] zeros = new byte[1 << 20];
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            out.putNextEntry(new ZipEntry("people.csv"));
            for (int i = 0; i < 64; i++) {
                out.write(zeros);
            }
        }
        return file;
    }
}
