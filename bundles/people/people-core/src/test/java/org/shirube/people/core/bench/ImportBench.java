// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.shirube.people.api.imports.ImportRun;
import org.shirube.platform.persistence.DatabaseSettings;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.testing.TestDatabase;

/** Loads a company of a million and compares with PostgreSQL's bare COPY of the same file in the same run. */
public final class ImportBench {

    private ImportBench() {}

    /**
     * @param args {@code --rows n} (1,000,000), {@code --kills n} (100), {@code --rounds n} (2)
     */
    public static void main(String[] args) throws Exception {
        List<String> options = List.of(args);
        int rows = option(options, "--rows", 1_000_000);
        Path folder = Files.createTempDirectory("shirube-bench");
        Path full = folder.resolve("full.csv");
        Path changed = folder.resolve("changed.csv");
        Company.write(full, rows, 0);
        Company.write(changed, rows, 100);
        for (int round = 0; round < option(options, "--rounds", 2); round++) {
            round(rows, full, changed);
        }
        int kills = option(options, "--kills", 100);
        if (kills > 0) {
            new KillBench(folder).run(kills);
        }
        Files.delete(full);
        Files.delete(changed);
    }

    private static void round(int rows, Path full, Path changed) throws SQLException, IOException {
        DatabaseSettings settings = TestDatabase.freshSettings(Dialect.POSTGRESQL);
        try (Directory directory = new Directory(settings)) {
            RawCopy peer = new RawCopy(settings);
            double peerFull = peer.indexed(full);
            resetPeaks();
            double ourFull = timed(rows, rows, () -> directory.load(full, "full"));
            long heap = peakMegabytes();
            double peerStage = peer.staging(changed);
            resetPeaks();
            double ourReload = timed(rows, rows / 100, () -> directory.load(changed, "changed"));
            long reloadHeap = peakMegabytes();
            double ormPerSecond = new OrmInserts(settings).rowsPerSecond(full, Math.min(rows, 50_000));
            double ourPerSecond = rows / ourFull;
            print("import.full", ourFull, peerFull, ourFull / peerFull, "s, floor 1.5; peak heap " + heap + " MB");
            print(
                    "import.reload",
                    ourReload,
                    peerStage,
                    ourReload / peerStage,
                    "s, floor 4; peak heap " + reloadHeap + " MB");
            print("import.orm", ourPerSecond, ormPerSecond, ourPerSecond / ormPerSecond, "rows/s, floor 2");
        }
    }

    private static double timed(int rows, int expected, java.util.function.Supplier<ImportRun> load) {
        long start = System.nanoTime();
        ImportRun run = load.get();
        double seconds = (System.nanoTime() - start) / 1e9;
        long written = run.people().created() + run.people().changed();
        if (run.state() != ImportRun.State.APPLIED || written != expected || run.refused() != 0) {
            throw new IllegalStateException("not what was to be measured: " + run);
        }
        return seconds;
    }

    static void print(String name, double ours, double peer, double ratio, String note) {
        System.out.printf(Locale.ROOT, "%s ours=%.2f peer=%.2f ratio=%.2f (%s)%n", name, ours, peer, ratio, note);
    }

    static int option(List<String> options, String name, int otherwise) {
        int at = options.indexOf(name);
        return at < 0 ? otherwise : Integer.parseInt(options.get(at + 1));
    }

    private static void resetPeaks() {
        System.gc();
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    private static long peakMegabytes() {
        return pools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20;
    }

    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}
