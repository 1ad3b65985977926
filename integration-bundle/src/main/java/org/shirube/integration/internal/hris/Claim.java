// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.hris;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.shirube.people.api.imports.ImportRunId;

/**
 * Files that were taken out of a watched folder together, in a folder of their own. What is known of them is written
 * beside them, so that after a crash the work goes on where it stood.
 *
 * @param folder where the files are
 */
record Claim(Path folder) {

    /** Says that all files of the set were moved here. */
    static final String COMPLETE = ".complete";

    private static final String RUN = ".run";
    private static final String TRIES = ".tries";

    /** Whether all files of the set were moved here. */
    boolean complete() {
        return Files.exists(folder.resolve(COMPLETE));
    }

    /** The files by name, without our own marks. */
    Map<String, Path> files() throws IOException {
        Map<String, Path> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.toList()) {
                String name = file.getFileName().toString();
                if (!name.startsWith(".") && !name.equals(ErrorFile.NAME)) {
                    files.put(name, file);
                }
            }
        }
        return files;
    }

    /** The run that was begun with these files. */
    Optional<Work> work() throws IOException {
        Path file = folder.resolve(RUN);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        return Optional.of(
                new Work(new ImportRunId(UUID.fromString(lines.get(0))), Boolean.parseBoolean(lines.get(1))));
    }

    /** Remembers the run, whole or not at all. */
    void begun(Work work) throws IOException {
        write(RUN, work.run() + "\n" + work.apply() + "\n");
    }

    /** Counts another try. */
    int anotherTry() throws IOException {
        int tries = tries() + 1;
        write(TRIES, Integer.toString(tries));
        return tries;
    }

    /** A try that could not even begin does not count. */
    void takeBackTry() throws IOException {
        write(TRIES, Integer.toString(Math.max(0, tries() - 1)));
    }

    private int tries() throws IOException {
        Path file = folder.resolve(TRIES);
        return Files.exists(file) ? Integer.parseInt(Files.readString(file).strip()) : 0;
    }

    private void write(String name, String text) throws IOException {
        Path part = folder.resolve(name + ".part");
        Files.write(part, text.getBytes(StandardCharsets.UTF_8));
        Files.move(part, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * What was begun with a claim.
     *
     * @param run the run
     * @param apply whether it is to be applied without asking
     */
    record Work(ImportRunId run, boolean apply) {}
}
