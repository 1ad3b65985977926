// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.hris;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("F126: files from a real SFTP server, and what was refused back to it")
class SftpRouteTest {

    private static final String UNITS = "id,name\nD1,Sales\n";
    private static final String PEOPLE = "id,name,unit,email\n1,山田 太郎,D1,a@example.jp\n2,佐藤 花子,D1,b@example.jp\n";
    private static final String PASSWORD = "s3cret&=?";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    Path base;

    private World world;
    private Path remote;
    private SftpServer server;

    @BeforeEach
    void start() throws Exception {
        world = new World(base);
        remote = Files.createDirectories(base.resolve("remote"));
        server = new SftpServer(remote, "hr", PASSWORD);
        server.writeKnownHosts(base.resolve("known_hosts"));
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private HrisRoute route(Map<String, Object> more) {
        Map<String, Object> values = new HashMap<>(Map.of(
                "mapping", "hris",
                "folder", "in",
                "mode", "apply",
                "pollSeconds", 1,
                "stableSeconds", 1,
                "sftpHost", "127.0.0.1",
                "sftpPort", server.port(),
                "sftpUser", "hr",
                "sftpKnownHostsFile", "known_hosts",
                "sftpFolder", "export"));
        values.putAll(more);
        return new HrisRoute(world.sources(), world.people, Clock.systemUTC(), World.config(values));
    }

    private HrisRoute withPassword(Map<String, Object> more) {
        Map<String, Object> values = new HashMap<>(more);
        values.put("sftpPassword", PASSWORD);
        return route(values);
    }

    private void offer(String people) throws IOException {
        Path export = Files.createDirectories(remote.resolve("export"));
        Files.writeString(export.resolve("units.csv"), UNITS);
        Files.writeString(export.resolve("people.csv"), people);
    }

    private void arrives() {
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(world.people.headcount("hris")).isEqualTo(2);
            assertThat(remote.resolve("export/received/people.csv")).exists();
        });
        assertThat(world.people.applied()).isEqualTo(1);
    }

    private void nothingIsFetched(HrisRoute route) throws Exception {
        offer(PEOPLE);
        try (TestHost host = new TestHost(route)) {
            await().atMost(PATIENCE)
                    .until(() -> host.context.getInflightRepository().size() == 0
                            && host.context.getRoute("hris.people.fetch").getUptimeMillis() > 3_000);
            assertThat(remote.resolve("export/units.csv")).exists();
            assertThat(base.resolve("in/units.csv")).doesNotExist();
        }
    }

    @Test
    @DisplayName("F126: signed in with a password, files are fetched once and marked as received")
    void password() throws Exception {
        offer(PEOPLE);
        try (TestHost host = new TestHost(withPassword(Map.of()))) {
            assertThat(host.routes()).contains("hris.people.fetch", "hris.people.store");
            arrives();
        }
    }

    @Test
    @DisplayName("F126: signed in with a key that has a pass phrase")
    void key() throws Exception {
        offer(PEOPLE);
        server.writeUserKey(base.resolve("hris_key"), "open & sesame");
        Map<String, Object> key = Map.of("sftpKeyFile", "hris_key", "sftpKeyPassphrase", "open & sesame");
        try (TestHost host = new TestHost(route(key))) {
            arrives();
        }
    }

    @Test
    @DisplayName("F126: a key the server does not know fetches nothing")
    void strangeKey() throws Exception {
        try (SftpServer other = new SftpServer(remote, "hr", PASSWORD)) {
            other.writeUserKey(base.resolve("hris_key"), "x");
        }
        nothingIsFetched(route(Map.of("sftpKeyFile", "hris_key", "sftpKeyPassphrase", "x")));
    }

    @Test
    @DisplayName("F126: a server with another key than the known one gets nothing and gives nothing")
    void changedHostKey() throws Exception {
        try (SftpServer other = new SftpServer(remote, "hr", PASSWORD)) {
            other.writeKnownHosts(base.resolve("known_hosts"));
            String line = Files.readString(base.resolve("known_hosts"));
            Files.writeString(base.resolve("known_hosts"), line.replace(":" + other.port(), ":" + server.port()));
        }
        nothingIsFetched(withPassword(Map.of()));
    }

    @Test
    @DisplayName("F126: a server nobody vouched for is refused, and is not remembered as known")
    void unknownHost() throws Exception {
        Files.writeString(base.resolve("known_hosts"), "");
        nothingIsFetched(withPassword(Map.of()));
        assertThat(base.resolve("known_hosts")).isEmptyFile();
    }

    @Test
    @DisplayName("F126: SFTP without a known server is refused with what is missing")
    void noKnownHosts() {
        HrisRoute route = withPassword(Map.of("sftpKnownHostsFile", ""));
        assertThatThrownBy(() -> new TestHost(route)).hasStackTraceContaining("sftpKnownHostsFile is needed");
    }

    @Test
    @DisplayName("F126: refused rows go back to the server with their reasons, as soon as it answers")
    void refusedRowsGoBack() throws Exception {
        offer(PEOPLE + "3,鈴木 一,D1,nobody\n");
        world.put("remote/rejected", "in the way of the folder");
        try (TestHost host = new TestHost(withPassword(Map.of("sftpErrorFolder", "rejected")))) {
            assertThat(host.routes()).contains("hris.people.back");
            arrives();
            await().atMost(PATIENCE).until(() -> world.files("in").keySet().stream()
                    .anyMatch(name -> name.matches("back/.*-quarantine\\.csv")));
            Files.delete(remote.resolve("rejected"));
            await().atMost(PATIENCE).until(() -> sentBack().size() == 1);
            assertThat(Files.readString(sentBack().get(0)))
                    .contains("people.csv,4,email,BAD_EMAIL,nobody,")
                    .isEqualTo(world.files("in").get("done/*/quarantine.csv"));
            await().atMost(PATIENCE)
                    .until(() -> world.files("in").keySet().stream().noneMatch(name -> name.startsWith("back")));
        }
    }

    @Test
    @DisplayName("F126: a delivery that cannot be read at all comes back as its reason")
    void reasonGoesBack() throws Exception {
        offer("id,name\n1,山田 太郎\n");
        try (TestHost host = new TestHost(withPassword(Map.of("sftpErrorFolder", "rejected")))) {
            await().atMost(PATIENCE).until(() -> sentBack().size() == 1);
            assertThat(sentBack().get(0)).content().contains("列「email」がありません");
        }
    }

    private List<Path> sentBack() throws IOException {
        if (!Files.isDirectory(remote.resolve("rejected"))) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(remote.resolve("rejected"))) {
            return files.filter(file -> file.getFileName().toString().matches("\\d.*-(quarantine.csv|reason.txt)"))
                    .toList();
        }
    }
}
