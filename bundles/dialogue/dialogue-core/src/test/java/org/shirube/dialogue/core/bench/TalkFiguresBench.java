// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;
import org.shirube.platform.persistence.DatabaseSettings;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.testing.TestDatabase;

/**
 * A month of 1on1s of a whole company, drawn with every theme out of its seal, with the real directory and the real seals. The
 * peer is what the database does by itself with what is not sealed: one statement that joins pairs, talks and people and counts
 * by unit. It opens no seal and decides nothing about what may be told, so it is a floor and no alternative.
 */
public final class TalkFiguresBench {

    private TalkFiguresBench() {}

    /**
     * @param args {@code --people n} (100,000), {@code --rounds n} (3), {@code --h2 0} or {@code --postgresql 0} to leave one
     *     out
     */
    public static void main(String[] args) throws IOException {
        List<String> options = List.of(args);
        int people = option(options, "--people", 100_000);
        int rounds = option(options, "--rounds", 3);
        Path folder = Files.createTempDirectory("shirube-bench");
        try {
            if (option(options, "--h2", 1) > 0) {
                String url = "jdbc:h2:file:" + folder.resolve("figures");
                measure("talk-figures.h2", DatabaseSettings.of(url, "sa", ""), folder.resolve("h2"), people, rounds);
            }
            if (option(options, "--postgresql", 1) > 0) {
                DatabaseSettings settings = TestDatabase.freshSettings(Dialect.POSTGRESQL);
                measure("talk-figures", settings, folder.resolve("postgresql"), people, rounds);
            }
        } finally {
            remove(folder);
        }
    }

    private static void measure(String name, DatabaseSettings settings, Path keys, int people, int rounds) {
        try (BusyMonth month = new BusyMonth(settings, keys)) {
            long begun = System.nanoTime();
            month.fill(people);
            System.out.printf(
                    Locale.ROOT,
                    "%s %d people, %d talks, filled in %.0f s%n",
                    name,
                    people,
                    month.talks(),
                    (System.nanoTime() - begun) / 1e9);
            double[] ours = times(rounds, month::draw);
            double peer = median(times(rounds, month::plainCount));
            System.out.printf(Locale.ROOT, "%s first=%.2f s, heap after=%d MB%n", name, ours[0], heapMegabytes());
            double median = median(ours);
            System.out.printf(
                    Locale.ROOT, "%s ours=%.2f peer=%.2f ratio=%.2f (s a month)%n", name, median, peer, median / peer);
        }
    }

    private static double[] times(int rounds, DoubleSupplier round) {
        double[] seconds = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            seconds[i] = round.getAsDouble();
        }
        return seconds;
    }

    private static double median(double[] seconds) {
        double[] sorted = seconds.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static long heapMegabytes() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }

    private static int option(List<String> options, String name, int otherwise) {
        int at = options.indexOf(name);
        return at < 0 ? otherwise : Integer.parseInt(options.get(at + 1));
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
