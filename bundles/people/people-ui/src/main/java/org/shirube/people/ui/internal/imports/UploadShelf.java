// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.ui.internal.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.shirube.people.api.imports.ImportRun;
import org.shirube.people.api.imports.ImportRunId;
import org.shirube.people.api.imports.PeopleImport;
import org.shirube.platform.api.actor.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps uploaded files until their run has read them, whether or not somebody still looks, and not a minute longer: they
 * are full of people.
 */
@Component(service = UploadShelf.class)
public final class UploadShelf {

    /** The most bytes of one file. */
    static final long MAX_BYTES = 1024L * 1024 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(UploadShelf.class);

    private final PeopleImport imports;
    private final Path folder;
    private final Map<ImportRunId, Collection<Path>> reading = new ConcurrentHashMap<>();
    private final ScheduledExecutorService sweeper =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "shirube-uploads"));

    @Activate
    public UploadShelf(@Reference PeopleImport imports) throws IOException {
        this.imports = imports;
        this.folder = Files.createTempDirectory("shirube-uploads");
        sweeper.scheduleWithFixedDelay(this::sweep, 10, 10, TimeUnit.SECONDS);
    }

    @Deactivate
    void stop() {
        sweeper.shutdownNow();
        try (var left = Files.list(folder)) {
            left.forEach(UploadShelf::delete);
        } catch (IOException e) {
            LOG.warn("Uploaded files could not be removed from {}", folder, e);
        }
        delete(folder);
    }

    /**
     * Takes a file in.
     *
     * @throws IOException also where it is larger than {@link #MAX_BYTES}
     */
    Path put(InputStream content) throws IOException {
        Path file = Files.createTempFile(folder, "upload", ".csv");
        try (OutputStream out = Files.newOutputStream(file)) {
            long left = MAX_BYTES;
            byte[] buffer = new byte[64 * 1024];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                left -= read;
                if (left < 0) {
                    throw new IOException("larger than " + MAX_BYTES + " bytes");
                }
                out.write(buffer, 0, read);
            }
            return file;
        } catch (IOException e) {
            delete(file);
            throw e;
        }
    }

    /** Removes files as soon as the run has read them. */
    void release(ImportRunId run, Collection<Path> files) {
        reading.put(run, List.copyOf(files));
    }

    /** Removes files now. */
    void drop(Collection<Path> files) {
        files.forEach(UploadShelf::delete);
    }

    private void sweep() {
        try {
            reading.forEach((run, files) -> {
                if (!isReading(run)) {
                    drop(files);
                    reading.remove(run);
                }
            });
        } catch (RuntimeException e) {
            LOG.warn("Uploaded files are kept a little longer", e);
        }
    }

    private boolean isReading(ImportRunId run) {
        return imports.run(Actor.system("uploads"), run)
                .map(ImportRun::state)
                .filter(state -> state == ImportRun.State.READING || state == ImportRun.State.COMPARING)
                .isPresent();
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
