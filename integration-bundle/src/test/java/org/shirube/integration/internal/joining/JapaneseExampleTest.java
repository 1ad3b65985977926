// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.joining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shirube.people.api.EmploymentStatus;
import org.shirube.people.api.imports.PersonRow;
import org.shirube.people.api.imports.PersonRow.ConcurrentPost;
import org.shirube.people.api.imports.RefusalReason;
import org.shirube.people.api.imports.RefusedRow;
import org.shirube.people.api.imports.UnitRow;

@DisplayName("F126, F128: the Japanese example reads 社員一覧 and 兼務一覧 in either encoding")
class JapaneseExampleTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Path INPUT = Path.of("src/test/resources/hr-ja");

    @TempDir
    Path folder;

    private RecordingSink read(String encoding) throws IOException {
        Files.copy(INPUT.resolve("employees." + encoding + ".csv"), folder.resolve("社員一覧_20261121.csv"));
        Files.copy(INPUT.resolve("posts." + encoding + ".csv"), folder.resolve("兼務一覧_20261121.csv"));
        return Examples.read(Examples.mapping("hr-ja"), folder, DAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sjis", "utf8bom"})
    @DisplayName("F126: names with 髙, units with ①, half-width readings, era dates, leave, secondment and posts")
    void people(String encoding) throws IOException {
        RecordingSink sink = read(encoding);
        assertThat(sink.units).extracting(UnitRow::externalId).containsExactly("D100", "D110", "D120");
        assertThat(sink.units.get(0).name()).isEqualTo("経営企画部①");
        assertThat(sink.person("1001")).singleElement().satisfies(row -> {
            assertThat(row.family()).isEqualTo("髙橋");
            assertThat(row.given()).isEqualTo("一郎");
            assertThat(row.familyKana()).isEqualTo("タカハシ");
            assertThat(row.email()).isEqualTo("ichiro.takahashi@example.jp");
            assertThat(row.validFrom()).isNull();
        });
        assertThat(sink.person("1009"))
                .singleElement()
                .extracting(PersonRow::email)
                .isEqualTo("ai@example.jp");
        assertThat(sink.person("1005"))
                .singleElement()
                .extracting(PersonRow::status)
                .isEqualTo(EmploymentStatus.SECONDED);
    }

    @Test
    @DisplayName("F126: what is known of the future comes as periods of its own")
    void future() throws IOException {
        RecordingSink sink = read("sjis");
        assertThat(sink.person("1003"))
                .extracting(PersonRow::status, PersonRow::validFrom, PersonRow::validUntil)
                .containsExactly(tuple(EmploymentStatus.ON_LEAVE, null, null));
        assertThat(sink.person("1004"))
                .extracting(PersonRow::status, PersonRow::validFrom)
                .containsExactly(
                        tuple(EmploymentStatus.ACTIVE, null), tuple(EmploymentStatus.LEFT, LocalDate.of(2027, 4, 1)));
        assertThat(sink.person("1007"))
                .singleElement()
                .extracting(PersonRow::validFrom)
                .isEqualTo(LocalDate.of(2027, 4, 1));
        assertThat(sink.person("1006"))
                .extracting(PersonRow::validFrom, PersonRow::concurrentPosts)
                .containsExactly(
                        tuple(null, List.of(new ConcurrentPost("D100", "事務局"))),
                        tuple(
                                LocalDate.of(2026, 12, 1),
                                List.of(new ConcurrentPost("D100", "事務局"), new ConcurrentPost("D110", null))));
    }

    @Test
    @DisplayName("F126: bad rows go to quarantine with line, column, reason and text; the others go on")
    void quarantine() throws IOException {
        RecordingSink sink = read("sjis");
        assertThat(sink.refused)
                .extracting(
                        row -> row.origin().row(),
                        RefusedRow::externalId,
                        RefusedRow::column,
                        RefusedRow::reason,
                        RefusedRow::value)
                .containsExactly(
                        tuple(10L, "1008", "入社年月日", RefusalReason.BAD_DATE, "2023/2/30"),
                        tuple(12L, "1010", "在籍区分", RefusalReason.UNKNOWN_VALUE, "在藉"));
        assertThat(sink.refused.get(0).raw()).startsWith("1008,小林 誠,").endsWith(",日付の誤り");
        assertThat(sink.people.stream().map(PersonRow::externalId).distinct()).hasSize(8);
    }
}
