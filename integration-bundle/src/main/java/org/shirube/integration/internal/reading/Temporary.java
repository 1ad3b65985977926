// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Temporary files: readable by this process's user only, removed as soon as possible. */
public final class Temporary {

    private static final Logger LOG = LoggerFactory.getLogger(Temporary.class);

    private Temporary() {}

    /** A new empty file. */
    public static Path file(String suffix) throws IOException {
        return Files.createTempFile("shirube-", suffix);
    }

    /** Removes a file; one that cannot be removed is only worth a line in the log. */
    public static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("Temporary file {} stays: {}", file, e.toString());
        }
    }
}
