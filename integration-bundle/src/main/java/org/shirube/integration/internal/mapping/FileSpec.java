// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.mapping;

import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import org.shirube.integration.internal.reading.TableFormat;

/**
 * A file of a delivery.
 *
 * @param alias what the mapping calls it
 * @param pattern its name, with {@code *} and {@code ?}
 * @param format how it is written
 * @param key the column others find its rows by, or null
 */
public record FileSpec(String alias, String pattern, TableFormat format, @Nullable String key) {

    /** Whether a file of this name is meant. */
    public boolean matches(String name) {
        try {
            // Some systems hand out Japanese names in decomposed form.
            String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
            return FileSystems.getDefault().getPathMatcher("glob:" + pattern).matches(Path.of(composed));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
