// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.hris;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.shirube.integration.internal.hris.Claim.Work;
import org.shirube.people.api.imports.ImportRunId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The newest upload of each source whose people are joined from several files: a refused row is mended together with the
 * files it came with. Personal data: readable by this process's user only, gone with the next upload of the source.
 */
final class Uploads {

    private static final Logger LOG = LoggerFactory.getLogger(Uploads.class);

    private final Path folder;

    Uploads(Path folder) {
        this.folder = folder;
    }

    /** Keeps copies in place of what was kept before; losing them only means that rows cannot be mended by hand. */
    void keep(String source, ImportRunId run, Delivery delivery) {
        Path place = place(source);
        try {
            clear(place);
            Files.createDirectories(place);
            Claim claim = new Claim(Files.createTempDirectory(place, "upload"));
            for (Delivery.NamedFile file : delivery.files().values()) {
                Files.copy(file.path(), claim.folder().resolve(file.name()));
            }
            claim.begun(new Work(run, false));
        } catch (IOException e) {
            LOG.warn(
                    "The upload of {} was not kept for mending: {}",
                    run,
                    e.getClass().getSimpleName());
        }
    }

    /** The files of a run, while no newer ones came. */
    Optional<Claim> of(String source, ImportRunId run) {
        return new ClaimSearch(List.of(place(source))).find(run);
    }

    private Path place(String source) {
        return folder.resolve(source.replaceAll("[^\\p{L}\\p{N}_-]", "_"));
    }

    private static void clear(Path place) throws IOException {
        if (Files.exists(place)) {
            try (Stream<Path> old = Files.walk(place)) {
                old.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
    }
}
