// SPDX-License-Identifier: Apache-2.0
package org.shirube.itests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.Stream;

/**
 * The distribution in a process of its own, with a watched folder from which everything is applied at once. Deliveries
 * hold the same people; from one to the next some of them get another grade.
 */
final class FolderRoute implements AutoCloseable {

    /** Of which every tenth changes with a delivery, and who work in a hundred units. */
    static final int PEOPLE = 10_000;

    static final int CHANGED = PEOPLE / 10;
    static final int UNITS = 100;

    private static final String PORT = "18383";
    private static final String MAPPING =
            """
            source: hris
            complete: people
            files: {people: {name: "*.csv"}}
            people: {file: people, id: id, name: name, email: mail, unit: unit, grade: grade}
            units: {file: people, id: unit, name: unit_name}
            """;
    private static final String CONFIGURATION =
            """
            mapping = hris
            folder = %s
            mode = apply
            pollSeconds = 1
            stableSeconds = 0
            """;

    private final Path data;
    private final String database;
    private final Path inbox;

    /**
     * @param data emptied
     * @param database where PostgreSQL is, or empty for the embedded database
     */
    FolderRoute(Path data, String database) {
        this.data = data;
        this.database = database;
        this.inbox = data.resolve("inbox");
        RunningShirube.delete(data);
        write(data.resolve("etc/mappings/hris.yaml"), MAPPING);
        write(data.resolve("etc/org.shirube.integration.hris-hris.cfg"), CONFIGURATION.formatted(inbox));
    }

    /** Returns when it answers. */
    void start() {
        String[] options = {"--no-build", "--detach", "--no-sample", "--port", PORT, "--data", data.toString()};
        Stream<String> place = database.isEmpty() ? Stream.of() : Stream.of("--database", database);
        RunningShirube.run(Stream.concat(Stream.of(options), place).toArray(String[]::new));
    }

    /** Ends it without a chance to tidy up. */
    void kill() {
        RunningShirube.kill(data);
    }

    void stop() {
        RunningShirube.run("--stop", "--data", data.toString());
    }

    /** Puts a file into the folder, whole at once. */
    void deliver(int number) {
        StringBuilder rows = new StringBuilder("id,name,mail,unit,unit_name,grade\n");
        for (int i = 0; i < PEOPLE; i++) {
            int unit = i % UNITS;
            int grade = grade(i, number);
            rows.append("E%d,佐藤 %d,e%d@example.jp,D%d,第%d部,G%d%n".formatted(i, i, i, unit, unit, grade));
        }
        Path part = inbox.resolve(".part.csv");
        write(part, rows.toString());
        try {
            Files.move(part, inbox.resolve("people" + number + ".csv"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With every delivery another tenth of the people gets a new grade. */
    static int grade(int person, int delivery) {
        return (delivery + 9 - person % 10) / 10;
    }

    /** Whether a run has been begun with what was taken out of the folder. */
    boolean begun() {
        return find(inbox.resolve(".taken"), ".run") > 0;
    }

    /** How many deliveries are done. */
    long done() {
        return find(inbox.resolve("done"), ".csv");
    }

    /** How many files lie anywhere but where the done ones are. */
    long left() {
        return find(inbox, ".csv") - done();
    }

    /** A number out of the database. Nothing else may have the embedded database open. */
    long count(String sql) {
        String url = database.isEmpty()
                ? "jdbc:h2:file:" + data.resolve("data/shirube/db") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
                : database;
        try (Connection connection = database.isEmpty()
                        ? DriverManager.getConnection(url, "shirube", "")
                        : DriverManager.getConnection(url);
                ResultSet result = connection.createStatement().executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    @Override
    public void close() {
        stop();
        RunningShirube.delete(data);
    }

    private static long find(Path folder, String end) {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(folder, 3)) {
            return files.filter(file -> file.getFileName().toString().endsWith(end))
                    .count();
        } catch (IOException | UncheckedIOException e) {
            // A folder that is moved away while it is walked through will be found next time.
            return 0;
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
