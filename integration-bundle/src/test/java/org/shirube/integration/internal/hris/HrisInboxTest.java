// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.hris;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shirube.people.api.imports.ImportBusyException;
import org.shirube.people.api.imports.ImportInbox.ImportSource;
import org.shirube.people.api.imports.ImportRun;
import org.shirube.people.api.imports.ImportRun.State;
import org.shirube.people.api.imports.ImportRunId;
import org.shirube.people.api.imports.PersonRow;
import org.shirube.people.api.imports.QuarantinedRow;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.api.page.PageRequest;

@DisplayName("F126: files that come by hand")
class HrisInboxTest {

    private static final String UNITS = "id,name\nD1,Sales\n";
    private static final Actor HR = new Actor(UUID.randomUUID(), "hr", null, Set.of(Role.HR_ADMIN));

    @TempDir
    Path base;

    private World world;
    private HrisInbox inbox;

    @BeforeEach
    void open() {
        world = new World(base);
        inbox = new HrisInbox(world.sources(), world.people, world.clock);
    }

    @AfterEach
    void close() {
        inbox.deactivate();
    }

    private ImportRunId upload(String people) {
        world.put("up/people.csv", people);
        world.put("up/units.csv", UNITS);
        return inbox.dryRun(
                HR,
                "hris",
                Map.of("people.csv", base.resolve("up/people.csv"), "units.csv", base.resolve("up/units.csv")));
    }

    private ImportRun waiting(ImportRunId id) {
        await().until(() -> world.people.run(HR, id).orElseThrow().state() == State.WAITING);
        return world.people.run(HR, id).orElseThrow();
    }

    @Test
    @DisplayName("F126: a dry run says what would change and changes nothing; one at a time")
    void dryRun() {
        ImportRun run = waiting(upload("id,name,unit,email\n1,山田 太郎,D1,\n2,佐藤 花子,D9,\n"));
        assertThat(run.people().created()).isEqualTo(1);
        assertThat(run.refused()).isEqualTo(1);
        assertThat(world.people.headcount("hris")).isZero();
        assertThatThrownBy(() -> upload("id,name,unit,email\n")).isInstanceOf(ImportBusyException.class);
    }

    @Test
    @DisplayName("F126: what is wrong with files is said before a run exists")
    void wrongFiles() {
        world.put("up/people.csv", "id,name,unit,email\n");
        Path people = base.resolve("up/people.csv");
        assertThatThrownBy(() -> inbox.dryRun(HR, "hris", Map.of("people.csv", people)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("units*.csv");
        assertThatThrownBy(() -> inbox.dryRun(HR, "nobody", Map.of("people.csv", people)))
                .hasMessageContaining("There is no mapping for the source");
        assertThatThrownBy(() -> upload("")).hasMessageContaining("people.csv is empty");
        assertThatThrownBy(() -> upload("id,name\n")).hasMessageContaining("has no column");
        assertThat(world.people.history(HR, PageRequest.first(10)).items()).isEmpty();
    }

    @Test
    @DisplayName("F126: a refused row is mended by itself, and nobody else is touched")
    void mend() {
        ImportRunId first = upload("id,name,unit,email\n1,山田 太郎,D1,\n2,\"佐藤 花子\",D1,hanako.example.jp\n");
        waiting(first);
        world.people.apply(HR, first, true);
        QuarantinedRow bad =
                world.people.quarantine(HR, first, PageRequest.first(1)).items().get(0);
        assertThatThrownBy(() -> inbox.mend(HR, bad.id(), bad.row().raw())).hasMessageContaining("BAD_EMAIL");
        assertThatThrownBy(() -> inbox.mend(HR, bad.id(), "2,佐藤 花子,D1,\n3,鈴木 一,D1,"))
                .hasMessageContaining("exactly one row");
        ImportRunId mended = inbox.mend(HR, bad.id(), "2,\"佐藤 花子\",D1,hanako@example.jp");
        assertThat(waiting(mended).people().created()).isEqualTo(1);
        world.people.apply(HR, mended, true);
        assertThat(world.people.person("hris", "2"))
                .extracting(PersonRow::email)
                .containsExactly("hanako@example.jp");
        assertThat(world.people.headcount("hris")).isEqualTo(2);
    }

    @Test
    @DisplayName("F126: a refused row of several files is mended with the files it came with, until newer ones come")
    void mendJoined() {
        world.put(
                "etc/mappings/hris.yaml",
                World.MAPPING
                        .replace("email: email}", "email: email, grade: {column: id, lookup: grades.grade}}")
                        .replace("units*.csv\"}", "units*.csv\"}\n  grades: {name: \"grades*.csv\", key: id}"));
        world.put("up/grades.csv", "id,grade\n2,G5\n");
        ImportRunId first = uploadJoined("id,name,unit,email\n1,山田 太郎,D1,\n2,佐藤 花子,D1,hanako.example.jp\n");
        waiting(first);
        world.people.apply(HR, first, true);
        QuarantinedRow bad =
                world.people.quarantine(HR, first, PageRequest.first(1)).items().get(0);
        world.put("up/grades.csv", "");
        ImportRunId mended = inbox.mend(HR, bad.id(), "2,佐藤 花子,D1,hanako@example.jp");
        assertThat(waiting(mended).people().created()).isEqualTo(1);
        world.people.apply(HR, mended, true);
        assertThat(world.people.person("hris", "2"))
                .extracting(PersonRow::grade)
                .containsExactly("G5");

        world.put("up/grades.csv", "id,grade\n2,G6\n");
        waiting(uploadJoined("id,name,unit,email\n1,山田 太郎,D1,\n2,佐藤 花子,D1,\n"));
        assertThatThrownBy(() -> inbox.mend(HR, bad.id(), "2,佐藤 花子,D1,hanako@example.jp"))
                .hasMessageContaining("joined with other files");
    }

    private ImportRunId uploadJoined(String people) {
        world.put("up/people.csv", people);
        world.put("up/units.csv", UNITS);
        return inbox.dryRun(
                HR,
                "hris",
                Map.of(
                        "people.csv", base.resolve("up/people.csv"),
                        "units.csv", base.resolve("up/units.csv"),
                        "grades.csv", base.resolve("up/grades.csv")));
    }

    @Test
    @DisplayName("F126: a mapping is read again when it changes, and its mistakes are shown")
    void mappings() {
        assertThat(inbox.sources(HR)).extracting(ImportSource::problem).containsExactly("");
        world.put("etc/mappings/hris.yaml", World.MAPPING.replace("email: email", "e-mail: email"));
        assertThat(inbox.sources(HR)).singleElement().satisfies(source -> assertThat(source.problem())
                .contains("「people.e-mail」は使えない名前です")
                .contains("\"people.e-mail\" is not a name that can be used")
                .contains("email, "));
        world.put("etc/mappings/hris.yaml", World.MAPPING + " ");
        assertThat(inbox.sources(HR)).extracting(ImportSource::problem).containsExactly("");
    }

    @Test
    @DisplayName("F126: nobody but HR administrators and integrators")
    void permission() {
        Actor member = new Actor(UUID.randomUUID(), "m", null, Set.of(Role.MEMBER, Role.OPERATOR));
        assertThatThrownBy(() -> inbox.sources(member)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> inbox.dryRun(member, "hris", Map.of())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> inbox.pickUp(member, "hris")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> inbox.mend(member, UUID.randomUUID(), "")).isInstanceOf(AccessDeniedException.class);
    }
}
