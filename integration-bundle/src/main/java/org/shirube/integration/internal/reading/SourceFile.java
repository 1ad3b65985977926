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
 * @param encoding how it is decoded: decided once, so never {@link Encoding#AUTO}
 * @param delimiter what separates its cells
 */
public record SourceFile(String name, Path path, boolean packed, Encoding encoding, char delimiter)
        implements AutoCloseable {

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
            return format.zipped()
                    ? text(name, Zip.unpack(name, path, limits), true, format)
                    : text(name, path, false, format);
        } catch (IOException e) {
            throw Problem.of("file.missing", name);
        }
    }

    private static SourceFile text(String name, Path path, boolean packed, TableFormat format) throws IOException {
        try {
            if (Files.size(path) == 0) {
                throw Problem.of("file.empty", name);
            }
            FileProbe.requireText(name, path);
            return new SourceFile(name, path, packed, encoding(path, format.encoding()), format.delimiter());
        } catch (Problem | IOException e) {
            if (packed) {
                Temporary.delete(path);
            }
            throw e;
        }
    }

    private static Encoding encoding(Path path, Encoding declared) throws IOException {
        if (FileProbe.hasUtf8Mark(path)) {
            return Encoding.UTF_8;
        }
        return declared == Encoding.AUTO ? EncodingDetector.detect(path) : declared;
    }

    @Override
    public void close() {
        if (packed) {
            Temporary.delete(path);
        }
    }
}
