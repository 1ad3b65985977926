// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.hris;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("F126: the route of a source, with real transports")
class HrisRouteTest {

    private static final String UNITS = "id,name\nD1,Sales\n";
    private static final String PEOPLE = "id,name,unit,email\n1,山田 太郎,D1,a@example.jp\n2,佐藤 花子,D1,b@example.jp\n";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    Path base;

    private HrisRoute route(World world, Map<String, Object> more) {
        Map<String, Object> values = new HashMap<>(
                Map.of("mapping", "hris", "folder", "in", "mode", "apply", "pollSeconds", 1, "stableSeconds", 1));
        values.putAll(more);
        return new HrisRoute(world.sources(), world.people, Clock.systemUTC(), World.config(values));
    }

    @Test
    @DisplayName("F126: from a watched folder into the directory")
    void folder() throws Exception {
        World world = new World(base);
        try (TestHost host = new TestHost(route(world, Map.of()))) {
            assertThat(host.routes()).containsExactly("hris.people.in", "hris.people.poll");
            world.deliver(PEOPLE, UNITS);
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(world.files("in"))
                    .containsKeys("done/*/people.csv", "done/*/units.csv"));
            assertThat(world.people.headcount("hris")).isEqualTo(2);
        }
    }

    @Test
    @DisplayName("F126: with done files, a file without one is left alone")
    void doneFiles() throws Exception {
        World world = new World(base);
        try (TestHost host = new TestHost(route(world, Map.of("doneFileSuffix", ".done")))) {
            world.deliver(PEOPLE, UNITS);
            world.put("in/units.csv.done", "");
            await().atMost(PATIENCE)
                    .until(() -> host.context.getRoute("hris.people.poll").getUptimeMillis() > 3_000);
            assertThat(world.files("in")).containsKeys("people.csv", "units.csv");
            world.put("in/people.csv.done", "");
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(world.files("in"))
                    .containsKey("done/*/people.csv")
                    .doesNotContainKeys("people.csv.done", "units.csv.done"));
        }
    }

    @Test
    @DisplayName("F126: the business half without any transport, through its direct: seam")
    void seam() throws Exception {
        World world = new World(base);
        world.deliver(PEOPLE, UNITS);
        Claim claim = world.intake(world.people, true).takeNow().orElseThrow();
        try (TestHost host = new TestHost(route(world, Map.of("pollSeconds", 3_600)))) {
            host.context.createProducerTemplate().sendBody("direct:hris.people.in", claim);
            assertThat(world.people.headcount("hris")).isEqualTo(2);
        }
    }

    @Test
    @DisplayName("F126: from a real SFTP server whose key is known, files are fetched once and marked as received")
    void sftp() throws Exception {
        World world = new World(base);
        Path remote = Files.createDirectories(base.resolve("remote/export"));
        try (SftpServer server = new SftpServer(base.resolve("remote"), "hr", "s3cret&=?")) {
            server.writeKnownHosts(base.resolve("known_hosts"));
            Files.writeString(remote.resolve("units.csv"), UNITS);
            Files.writeString(remote.resolve("people.csv"), PEOPLE);
            Map<String, Object> sftp = Map.of(
                    "sftpHost", "127.0.0.1",
                    "sftpPort", server.port(),
                    "sftpUser", "hr",
                    "sftpPassword", "s3cret&=?",
                    "sftpKnownHostsFile", "known_hosts",
                    "sftpFolder", "export");
            try (TestHost host = new TestHost(route(world, sftp))) {
                assertThat(host.routes()).contains("hris.people.fetch", "hris.people.store");
                await().atMost(PATIENCE).untilAsserted(() -> assertThat(world.people.headcount("hris"))
                        .isEqualTo(2));
                await().atMost(PATIENCE).untilAsserted(() -> assertThat(remote.resolve("received/people.csv"))
                        .exists());
                assertThat(world.people.applied()).isEqualTo(1);
            }
        }
    }

    @Test
    @DisplayName("F126: a server with another key than the known one gets nothing and gives nothing")
    void wrongHostKey() throws Exception {
        World world = new World(base);
        Path remote = Files.createDirectories(base.resolve("remote"));
        try (SftpServer server = new SftpServer(remote, "hr", "secret");
                SftpServer other = new SftpServer(remote, "hr", "secret")) {
            other.writeKnownHosts(base.resolve("known_hosts"));
            String line = Files.readString(base.resolve("known_hosts"));
            Files.writeString(base.resolve("known_hosts"), line.replace(":" + other.port(), ":" + server.port()));
            Files.writeString(remote.resolve("units.csv"), UNITS);
            Map<String, Object> sftp = Map.of(
                    "sftpHost", "127.0.0.1",
                    "sftpPort", server.port(),
                    "sftpUser", "hr",
                    "sftpPassword", "secret",
                    "sftpKnownHostsFile", "known_hosts");
            try (TestHost host = new TestHost(route(world, sftp))) {
                await().atMost(PATIENCE)
                        .until(() -> host.context.getInflightRepository().size() == 0
                                && host.context.getRoute("hris.people.fetch").getUptimeMillis() > 3_000);
                assertThat(remote.resolve("units.csv")).exists();
                assertThat(base.resolve("in/units.csv")).doesNotExist();
            }
        }
    }

    @Test
    @DisplayName("F126: SFTP without a known server is refused with what is missing")
    void unknownServer() {
        World world = new World(base);
        Map<String, Object> sftp = Map.of("sftpHost", "127.0.0.1", "sftpUser", "hr", "sftpPassword", "secret");
        HrisRoute route = route(world, sftp);
        assertThatThrownBy(() -> new TestHost(route)).hasStackTraceContaining("sftpKnownHostsFile is needed");
    }
}
