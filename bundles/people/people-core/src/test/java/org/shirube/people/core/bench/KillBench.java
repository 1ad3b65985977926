// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.shirube.people.api.imports.ImportRun;
import org.shirube.platform.persistence.DatabaseSettings;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.testing.TestDatabase;

/**
 * Kills a process while it loads, again and again, every other time near the commit, whose moment it feels its way to:
 * everybody must then have the grade of the last applied delivery, and the same delivery once more must bring everybody to
 * its own.
 */
public final class KillBench {

    private static final int PEOPLE = 20_000;

    private final Path folder;
    private final Random random = new Random(126);
    private final DatabaseSettings settings = TestDatabase.freshSettings(Dialect.POSTGRESQL);
    private int commitMillis;
    private int inFlight;
    private int applied;
    private int mixed;

    KillBench(Path folder) {
        this.folder = folder;
    }

    /** The process that is killed: url, user, password, file, delivery. */
    public static void main(String[] args) {
        try (Directory directory = new Directory(DatabaseSettings.of(args[0], args[1], args[2]))) {
            System.out.println("loading");
            directory.load(Path.of(args[3]), args[4]);
            System.out.println("done");
        }
    }

    void run(int kills) throws Exception {
        Path first = folder.resolve("kill-0.csv");
        Company.write(first, PEOPLE, 0);
        try (Directory directory = new Directory(settings)) {
            directory.load(first, "kill-0");
        }
        commitMillis = undisturbedMillis();
        for (int kill = 1; kill <= kills; kill++) {
            round(kill);
        }
        System.out.printf(
                "import.kills kills=%d commit-at=%d ms in-flight=%d applied-before-the-kill=%d mixed=%d%n",
                kills, commitMillis, inFlight, applied, mixed);
        if (mixed > 0) {
            throw new IllegalStateException("mixed states");
        }
    }

    private void round(int kill) throws Exception {
        Path file = folder.resolve("kill-" + kill + ".csv");
        String delivery = "kill-" + kill;
        String before = marker();
        write(file, "K" + kill);
        boolean nearCommit = kill % 2 == 0;
        killAfter(nearCommit ? commitMillis : random.nextInt(commitMillis), file, delivery);
        awaitServer();
        try (Directory directory = new Directory(settings)) {
            boolean was = directory.imports.wasApplied(Directory.HR, "hris", delivery);
            check(was ? "K" + kill : before);
            if (nearCommit) {
                commitMillis += (was ? -1 : 1) * (20 + random.nextInt(60));
            }
            if (was) {
                applied++;
            } else {
                inFlight++;
                finish(directory, file, delivery);
            }
            check("K" + kill);
            discard(directory);
            ImportRun again = directory.load(file, delivery + "-again");
            if (again.people().unchanged() != PEOPLE) {
                throw new IllegalStateException("not idempotent: " + again);
            }
        }
        Files.delete(file);
    }

    /** A killed process may have left a run waiting; a restart goes on with it or throws it away. */
    private static void finish(Directory directory, Path file, String delivery) {
        discard(directory);
        directory.load(file, delivery);
    }

    private static void discard(Directory directory) {
        directory.imports.history(Directory.HR, org.shirube.platform.api.page.PageRequest.first(3)).items().stream()
                .filter(run -> run.state() == ImportRun.State.WAITING)
                .forEach(run -> directory.imports.discard(Directory.HR, run.id()));
    }

    /** How long a load lasts that nobody kills: where the search for the moment of the commit begins. */
    private int undisturbedMillis() throws Exception {
        Path file = folder.resolve("kill-undisturbed.csv");
        write(file, "K0");
        Process process = load(file, "kill-undisturbed");
        long from = System.nanoTime();
        process.waitFor();
        return (int) TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - from);
    }

    private void killAfter(int millis, Path file, String delivery) throws IOException, InterruptedException {
        Process process = load(file, delivery);
        process.waitFor(millis, TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
    }

    /** A process that has begun to load. */
    private Process load(Path file, String delivery) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KillBench.class.getName(),
                        settings.url(),
                        settings.user(),
                        settings.password(),
                        file.toString(),
                        delivery)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.inputReader(StandardCharsets.UTF_8).readLine();
        return process;
    }

    /** The server notices that the process is gone; until then its transaction is neither done nor undone. */
    private void awaitServer() throws SQLException {
        try (Connection connection = DriverManager.getConnection(settings.url(), settings.user(), settings.password());
                Statement statement = connection.createStatement()) {
            for (int others = 1, tries = 0; others > 0; tries++) {
                if (tries == 300) {
                    throw new IllegalStateException("the server does not let go of a dead process");
                }
                try (ResultSet rows = statement.executeQuery("select count(*) from (select pg_sleep(0.1)) s,"
                        + " pg_stat_activity a where a.datname = current_database() and a.pid <> pg_backend_pid()"
                        + " and a.backend_type = 'client backend'")) {
                    rows.next();
                    others = rows.getInt(1);
                }
            }
        }
    }

    private void check(String expected) throws SQLException {
        String seen = marker();
        if (!seen.equals(expected)) {
            mixed++;
            System.out.println("expected " + expected + ", found " + seen);
        }
    }

    /** The grades that people have today: one of them where nothing is mixed. */
    private String marker() throws SQLException {
        try (Connection connection = DriverManager.getConnection(settings.url(), settings.user(), settings.password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select coalesce(string_agg(distinct job_family, ','), ''), count(*) from people.employee_period"
                                + " where valid_to = date '9999-12-31' and job_family like 'K%'")) {
            rows.next();
            long marked = rows.getLong(2);
            return marked == 0 || marked == PEOPLE ? rows.getString(1) : rows.getString(1) + " for " + marked;
        }
    }

    private void write(Path file, String marker) throws IOException {
        Path plain = folder.resolve("plain.csv");
        Company.write(plain, PEOPLE, 0);
        try (var lines = Files.lines(plain);
                var out = Files.newBufferedWriter(file)) {
            for (String line : (Iterable<String>) lines::iterator) {
                String[] cells = line.split(",", -1);
                if (!cells[12].equals("job_family")) {
                    cells[12] = marker;
                }
                out.write(String.join(",", cells) + "\n");
            }
        }
        Files.delete(plain);
    }
}
