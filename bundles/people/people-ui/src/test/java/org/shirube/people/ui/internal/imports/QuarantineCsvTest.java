// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.ui.internal.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shirube.people.api.imports.ImportDraft;
import org.shirube.people.api.imports.ImportOptions;
import org.shirube.people.api.imports.ImportRun;
import org.shirube.people.api.imports.InMemoryPeopleImport;
import org.shirube.people.api.imports.Origin;
import org.shirube.people.api.imports.RefusalReason;
import org.shirube.people.api.imports.RefusedRow;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;

class QuarantineCsvTest {

    private static final Actor HR = new Actor(UUID.randomUUID(), "hr", null, Set.of(Role.HR_ADMIN));

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+81", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", " =cmd"})
    @DisplayName("a cell a spreadsheet would run is defused")
    void defused(String cell) {
        assertThat(QuarantineCsv.harmless(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "髙橋", "2026/02/30", "a=b", "1-1"})
    @DisplayName("everything else stays as it is")
    void kept(String cell) {
        assertThat(QuarantineCsv.harmless(cell)).isEqualTo(cell);
    }

    @Test
    @DisplayName("the file holds every refused row with its reason in words")
    void file() throws IOException {
        InMemoryPeopleImport imports = new InMemoryPeopleImport();
        ImportDraft draft =
                imports.begin(HR, new ImportOptions("hris", "社員.csv", LocalDate.of(2026, 4, 1), false, false, 5));
        draft.refuse(new RefusedRow(
                new Origin("社員.csv", 7),
                "000123",
                "入社日",
                RefusalReason.BAD_DATE,
                "=2026/02/30",
                "000123,山田,\"=2026/02/30\""));
        ImportRun run = draft.compare();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new QuarantineCsv(imports, key -> key, ZoneId.of("Asia/Tokyo")).write(HR, run.id(), out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("\uFEFFpeople.csv.source,people.csv.file,people.csv.row,")
                .contains(
                        "\r\nhris,社員.csv,7,入社日,BAD_DATE,people.refusal.BAD_DATE,'=2026/02/30,\"000123,山田,\"\"=2026/02/30\"\"\",");
    }
}
