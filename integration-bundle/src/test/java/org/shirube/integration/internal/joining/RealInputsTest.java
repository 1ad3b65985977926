// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.joining;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.shirube.people.api.EmploymentStatus;
import org.shirube.people.api.imports.PersonRow;
import org.shirube.people.api.imports.UnitRow;

@DisplayName("F126: the example mappings read exports that others wrote, where those are at hand beside the repository")
class RealInputsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Path DATA = Path.of("../../shared/data");

    @TestFactory
    Stream<DynamicTest> exports() {
        if (!Files.isDirectory(DATA)) {
            return Stream.of(DynamicTest.dynamicTest("nothing to read: there is no " + DATA, () -> assertThat(DATA)
                    .doesNotExist()));
        }
        return Stream.of(
                DynamicTest.dynamicTest("employees-sample", RealInputsTest::employeesSample),
                DynamicTest.dynamicTest("oracle-hr", RealInputsTest::oracleHr));
    }

    private static void employeesSample() throws IOException {
        RecordingSink sink = Examples.read(Examples.mapping("employees-sample"), DATA.resolve("employees-sample"), DAY);
        assertThat(sink.refused).isEmpty();
        assertThat(sink.people.stream().map(PersonRow::externalId).distinct()).hasSize(10_000);
        assertThat(sink.units.stream().map(UnitRow::externalId).distinct()).hasSize(9);
        assertThat(sink.units.stream().filter(unit -> unit.head() != null)).hasSize(24);
        assertThat(sink.person("10010")).hasSizeGreaterThan(1).allSatisfy(row -> assertThat(row.family())
                .isEqualTo("Piveteau"));
        assertThat(sink.people.stream().filter(row -> row.status() == EmploymentStatus.LEFT))
                .hasSize(1_936);
        assertThat(sink.people.stream()
                        .filter(row -> row.status() != EmploymentStatus.LEFT && row.validUntil() == null))
                .hasSize(8_064);
    }

    private static void oracleHr() throws IOException {
        RecordingSink sink = Examples.read(Examples.mapping("oracle-hr"), DATA.resolve("oracle-hr"), DAY);
        assertThat(sink.refused).isEmpty();
        assertThat(sink.people).hasSize(107);
        assertThat(sink.units).hasSize(27);
        assertThat(sink.person("101")).singleElement().satisfies(row -> {
            assertThat(row.email()).isEqualTo("nyang@example.com");
            assertThat(row.position()).isEqualTo("Administration Vice President");
            assertThat(row.manager()).isEqualTo("100");
            assertThat(row.validFrom()).isNull();
        });
    }
}
