// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompanyFilesTest {

    private static final SampleCompany COMPANY = new SampleCompany(300, 1, LocalDate.of(2026, 11, 21));

    @TempDir
    private Path folder;

    @Test
    @DisplayName("three files in Windows-31J with one row for everybody")
    void windows31j() throws IOException {
        CompanyFiles.write(COMPANY, folder.resolve("new"), CompanyFiles.WINDOWS_31J);
        List<String> people =
                Files.readAllLines(folder.resolve("new").resolve(CompanyFiles.PEOPLE), CompanyFiles.WINDOWS_31J);
        assertThat(people).hasSize(1 + 309);
        assertThat(people.get(0)).startsWith("社員番号,氏,名,氏カナ");
        assertThat(people.get(1)).matches("[0-9]{6},[^,]+,[^,]+,.*,(在籍|休職|出向|退職),.*,[0-9]{4}/[0-9]{2}/[0-9]{2}");
        assertThat(Files.readAllLines(folder.resolve("new").resolve(CompanyFiles.UNITS), CompanyFiles.WINDOWS_31J))
                .anyMatch(line -> line.contains("営業本部"))
                .noneMatch(line -> line.contains("新規事業準備室"));
        assertThat(Files.readAllLines(folder.resolve("new").resolve(CompanyFiles.POSTS), CompanyFiles.WINDOWS_31J))
                .hasSizeGreaterThan(10);
    }

    @Test
    @DisplayName("UTF-8 begins with a byte order mark and ends its lines as Windows does")
    void utf8() throws IOException {
        CompanyFiles.write(COMPANY, folder, StandardCharsets.UTF_8);
        String units = Files.readString(folder.resolve(CompanyFiles.UNITS));
        assertThat(units).startsWith("\uFEFF組織コード,").endsWith("\r\n");
    }
}
