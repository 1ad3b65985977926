// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.shirube.platform.persistence.DatabaseSettings;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.testing.TestDatabase;

/**
 * What a click on a screen asks of a directory of 100,000, on both databases. The peer is what one writes without thought: a
 * case-blind scan for a fragment of the name with the first page of the hits in order. The last line tells of PostgreSQL.
 */
public final class DirectoryBench {

    /** A click may take that long. */
    private static final double FLOOR_MILLIS = 200;

    private DirectoryBench() {}

    /**
     * @param args {@code --people n} (100,000), {@code --rounds n} (100), {@code --h2 0} or
     *     {@code --postgresql 0} to leave one out
     */
    public static void main(String[] args) throws Exception {
        List<String> options = List.of(args);
        int people = ImportBench.option(options, "--people", 100_000);
        int rounds = ImportBench.option(options, "--rounds", 100);
        Path folder = Files.createTempDirectory("shirube-bench");
        try {
            String place = folder.resolve("directory").toString();
            if (ImportBench.option(options, "--h2", 1) > 0) {
                measure("directory.h2", DatabaseSettings.of("jdbc:h2:file:" + place, "sa", ""), folder, people, rounds);
            }
            if (ImportBench.option(options, "--postgresql", 1) > 0) {
                measure("directory", TestDatabase.freshSettings(Dialect.POSTGRESQL), folder, people, rounds);
            }
        } finally {
            remove(folder);
        }
    }

    private static void measure(String name, DatabaseSettings settings, Path folder, int people, int rounds)
            throws IOException, SQLException {
        LocalDate later = Company.DAY.plusMonths(3);
        try (Directory directory = new Directory(settings)) {
            load(directory, folder, people, later);
            if (settings.dialect() == Dialect.POSTGRESQL) {
                PlainScan.tidyUp(settings);
            }
            Clicks clicks = new Clicks(directory.directory, later, people);
            double worst = 0;
            for (Clicks.Click click : clicks.all()) {
                double[] millis = Clicks.time(click.work(), rounds);
                worst = Math.max(worst, Clicks.quantile(millis, 0.95));
                print(name, click.name(), millis);
            }
            double[] peer = new PlainScan(directory.database.transactions(), later).time(rounds);
            print(name, "peer: plain scan", peer);
            ImportBench.print(
                    name,
                    worst,
                    Clicks.quantile(peer, 0.95),
                    worst / Clicks.quantile(peer, 0.95),
                    "ms, the slowest click's p95, floor " + FLOOR_MILLIS);
        }
    }

    /** Everybody once, and a tenth of them with another grade three months later. */
    private static void load(Directory directory, Path folder, int people, LocalDate later) throws IOException {
        Path first = folder.resolve("first.csv");
        Path second = folder.resolve("second.csv");
        Company.write(first, people, 0);
        Company.write(second, people, 10);
        directory.load(first, "first");
        directory.load(second, "second", later);
        Files.delete(first);
        Files.delete(second);
    }

    private static void print(String name, String click, double[] millis) {
        System.out.printf(
                Locale.ROOT,
                "%s %-34s p50=%.1f p95=%.1f ms%n",
                name,
                click,
                Clicks.quantile(millis, 0.5),
                Clicks.quantile(millis, 0.95));
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
