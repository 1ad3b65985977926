// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.hris;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.shirube.people.api.imports.ImportRunId;

/** Finds the files of a run again among those that were taken. */
final class ClaimSearch {

    private static final int NEWEST = 1_000;

    private final List<Path> folders;

    /** @param folders where folders of files are, however many */
    ClaimSearch(List<Path> folders) {
        this.folders = folders;
    }

    Optional<Claim> find(ImportRunId run) {
        return folders.stream()
                .filter(Files::isDirectory)
                .flatMap(folder -> newest(folder).stream())
                .map(Claim::new)
                .filter(claim -> belongs(claim, run))
                .findFirst();
    }

    private static List<Path> newest(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isDirectory)
                    .sorted((a, b) -> b.compareTo(a))
                    .limit(NEWEST)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean belongs(Claim claim, ImportRunId run) {
        try {
            return claim.work().filter(work -> work.run().equals(run)).isPresent();
        } catch (IOException e) {
            return false;
        }
    }
}
