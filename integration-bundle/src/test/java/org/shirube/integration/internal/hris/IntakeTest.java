// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.hris;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shirube.integration.internal.problem.Problem;
import org.shirube.people.api.imports.ImportBusyException;
import org.shirube.people.api.imports.ImportRun;
import org.shirube.people.api.imports.ImportRun.Hold;
import org.shirube.people.api.imports.ImportRun.State;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.api.page.PageRequest;

@DisplayName("F126: what happens with files in a watched folder")
class IntakeTest {

    private static final String UNITS = "id,name\nD1,Sales\n";
    private static final String HEAD = "id,name,unit,email\n";

    @TempDir
    Path base;

    private static ImportRun latest(World world) {
        return world.people.history(World.ROUTE, PageRequest.first(1)).items().get(0);
    }

    @Test
    @DisplayName("F126: nothing starts before all files of a set are there")
    void waitsForTheSet() {
        World world = new World(base);
        Intake intake = world.intake(world.people, true);
        world.put("in/people.csv", HEAD + "1,山田 太郎,D1,\n");
        assertThat(intake.look()).isEmpty();
        world.put("in/units.csv", UNITS);
        assertThat(intake.look()).hasSize(1);
    }

    @Test
    @DisplayName("F126: refused rows come back as a file in which no cell is a formula")
    void errorFile() {
        World world = new World(base);
        Intake intake = world.intake(world.people, true);
        world.deliver(HEAD + "1,山田 太郎,D1,a@example.jp\n2,佐藤 花子,D1,=cmd|' /C calc'!A0\n=3,鈴木,D9,\n", UNITS);
        world.work(intake);
        String file = world.files("in").get("done/*/quarantine.csv");
        assertThat(file)
                .startsWith("\uFEFFfile,row,column,reason,value,raw\r\n")
                .contains("people.csv,3,email,BAD_EMAIL,'=cmd|' /C calc'!A0,\"2,佐藤 花子,")
                .contains("people.csv,4,,UNKNOWN_UNIT,D9,\"'=3,鈴木,D9,\"");
    }

    @Test
    @DisplayName("F126: a dry run waits; the files are done when somebody has applied it, and refused when discarded")
    void dryRun() {
        World world = new World(base);
        Intake intake = world.intake(world.people, false);
        world.deliver(HEAD + "1,山田 太郎,D1,\n", UNITS);
        world.work(intake);
        world.work(intake);
        assertThat(latest(world).state()).isEqualTo(State.WAITING);
        assertThat(world.people.headcount("hris")).isZero();
        world.people.apply(World.ROUTE, latest(world).id(), true);
        world.work(intake);
        assertThat(world.files("in")).containsKey("done/*/people.csv");

        world.deliver(HEAD + "2,佐藤 花子,D1,\n", UNITS);
        world.work(intake);
        world.people.discard(World.ROUTE, latest(world).id());
        world.work(intake);
        assertThat(world.files("in")).containsKey("error/*/people.csv");
        assertThat(world.people.person("hris", "2")).isEmpty();
    }

    @Test
    @DisplayName("F126: what a process compared before it died, and nobody wrote down, is applied and not read again")
    void comparedBeforeDeath() throws IOException {
        World world = new World(base);
        world.deliver(HEAD + "1,山田 太郎,D1,\n", UNITS);
        world.work(world.intake(world.people, false));
        forgetRun();
        world.work(world.intake(world.people, true));
        assertThat(world.people.headcount("hris")).isEqualTo(1);
        assertThat(world.people.history(World.ROUTE, PageRequest.first(10)).items())
                .hasSize(1);
        assertThat(world.files("in")).containsKey("done/*/people.csv");
    }

    @Test
    @DisplayName("F126: a dry run that a person began with the very same files waits for that person")
    void begunByAPerson() {
        World world = new World(base);
        world.deliver(HEAD + "1,山田 太郎,D1,\n", UNITS);
        Actor person = new Actor(UUID.randomUUID(), "hr", null, Set.of(Role.HR_ADMIN));
        Map<String, Path> uploaded =
                Map.of("people.csv", base.resolve("in/people.csv"), "units.csv", base.resolve("in/units.csv"));
        HrisInbox inbox = new HrisInbox(world.sources(), world.people, world.clock);
        inbox.dryRun(person, "hris", uploaded);
        await().until(() -> latest(world).state() == State.WAITING);
        inbox.deactivate();

        Intake intake = world.intake(world.people, true);
        assertThatThrownBy(() -> world.work(intake)).isInstanceOf(ImportBusyException.class);
        assertThat(latest(world).state()).isEqualTo(State.WAITING);
        assertThat(world.people.headcount("hris")).isZero();

        world.people.apply(person, latest(world).id(), true);
        world.work(intake);
        assertThat(world.people.applied()).isEqualTo(1);
        assertThat(world.files("in")).containsKey("done/*/people.csv");
    }

    @Test
    @DisplayName("F126: while another delivery waits for a person the files stay claimed, however long it takes")
    void anotherWaits() throws IOException {
        World world = new World(base);
        world.deliver(HEAD + "1,山田 太郎,D1,\n", UNITS);
        world.work(world.intake(world.people, false));
        forgetRun();
        world.put(claimed().resolve("people.csv").toString(), HEAD + "2,佐藤 花子,D1,\n");
        Intake intake = world.intake(world.people, true);
        for (int look = 0; look < 5; look++) {
            assertThatThrownBy(() -> world.work(intake)).isInstanceOf(ImportBusyException.class);
        }
        assertThat(world.people.headcount("hris")).isZero();
        assertThat(world.files("in")).containsKey(".taken/*/people.csv");

        world.people.discard(World.ROUTE, latest(world).id());
        world.work(intake);
        assertThat(world.people.person("hris", "2")).hasSize(1);
        assertThat(world.people.person("hris", "1")).isEmpty();
        assertThat(world.files("in")).containsKey("done/*/people.csv");
    }

    @Test
    @DisplayName("F126: the same delivery that waits because of a hold, or in a dry run, is not applied by the way")
    void sameButHeld() throws IOException {
        World world = new World(base);
        world.deliver(HEAD + "1,山田 太郎,D1,\n2,佐藤 花子,D1,\n3,鈴木 一,D1,\n", UNITS);
        world.work(world.intake(world.people, true));
        world.deliver(HEAD + "1,山田 太郎,D1,\n", UNITS);
        world.work(world.intake(world.people, true));
        assertThat(latest(world).hold()).isEqualTo(Hold.BRAKE);
        forgetRun();
        assertThatThrownBy(() -> world.work(world.intake(world.people, true))).isInstanceOf(ImportBusyException.class);
        assertThat(world.people.headcount("hris")).isEqualTo(3);

        world.people.discard(World.ROUTE, latest(world).id());
        world.work(world.intake(world.people, false));
        forgetRun();
        assertThatThrownBy(() -> world.work(world.intake(world.people, false))).isInstanceOf(ImportBusyException.class);
        assertThat(world.people.applied()).isEqualTo(1);
    }

    /** As if the process had died before it wrote down which run it began. */
    private void forgetRun() throws IOException {
        Files.delete(claimed().resolve(".run"));
    }

    private Path claimed() throws IOException {
        try (Stream<Path> claims = Files.list(base.resolve("in/.taken"))) {
            return claims.findFirst().orElseThrow();
        }
    }

    @Test
    @DisplayName("F126: where many would leave, or it cannot be known who is missing, it stops and asks")
    void holds() {
        World world = new World(base);
        Intake intake = world.intake(world.people, true);
        world.deliver(HEAD + "1,山田 太郎,D1,\n2,佐藤 花子,D1,\n3,鈴木 一,D1,\n", UNITS);
        world.work(intake);
        world.deliver(HEAD + "1,山田 太郎,D1,\n", UNITS);
        world.work(intake);
        assertThat(latest(world).hold()).isEqualTo(Hold.BRAKE);
        assertThat(world.people.headcount("hris")).isEqualTo(3);
        world.people.discard(World.ROUTE, latest(world).id());
        world.work(intake);
        world.deliver(HEAD + "1,山田 太郎,D1,\n2,佐藤 花子,D1,\n3,\"鈴", UNITS);
        world.work(intake);
        assertThat(latest(world).refused()).isEqualTo(1);
        assertThat(latest(world).people().ended()).isZero();
    }

    @Test
    @DisplayName("F126: a file without a column the mapping wants is refused as a whole, in words, and leaves a trace")
    void missingColumn() {
        World world = new World(base);
        Intake intake = world.intake(world.people, true);
        world.deliver("id,name,email\n1,山田 太郎,\n", UNITS);
        assertThatThrownBy(() -> world.work(intake))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("列「unit」がありません。見つかった見出し: id, name, email")
                .hasMessageContaining("has no column \"unit\". Headings found: id, name, email");
        assertThat(latest(world).state()).isEqualTo(State.FAILED);
        assertThat(latest(world).message()).contains("unit");
        assertThat(world.files("in")).containsKeys("error/*/people.csv", "error/*/reason.txt");
    }
}
