// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.shirube.integration.internal.problem.Problem;

/**
 * A file that was looked at and can be read as text.
 *
 * @param name its name without folders, as it came
 * @param path where the text is; a temporary file where it came packed
 * @param packed whether {@code path} is temporary
 */
public record SourceFile(String name, Path path, boolean packed) implements AutoCloseable {

    /**
     * Checks size and kind, and unpacks a declared zip into a temporary file.
     *
     * @throws Problem where it cannot be read at all
     */
    public static SourceFile open(String name, Path path, TableFormat format, Limits limits) {
        try {
            long size = Files.size(path);
            if (size == 0) {
                throw Problem.of("file.empty", name);
            }
            if (size > limits.maxFileBytes()) {
                throw Problem.of("file.too-large", name, size, limits.maxFileBytes());
            }
            SourceFile file = format.zipped()
                    ? new SourceFile(name, Zip.unpack(name, path, limits), true)
                    : new SourceFile(name, path, false);
            file.requireText();
            return file;
        } catch (IOException e) {
            throw Problem.of("file.missing", name);
        }
    }

    private void requireText() throws IOException {
        try {
            if (Files.size(path) == 0) {
                throw Problem.of("file.empty", name);
            }
            FileProbe.requireText(name, path);
        } catch (Problem | IOException e) {
            close();
            throw e;
        }
    }

    @Override
    public void close() {
        if (packed) {
            Temporary.delete(path);
        }
    }
}
