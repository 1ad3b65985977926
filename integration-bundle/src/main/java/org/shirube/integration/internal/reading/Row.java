// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file.
 *
 * @param line the line it starts on, from 1; the heading is line 1
 * @param cells what could be read, in the order of the heading; fewer than the heading where the row is at fault
 * @param fault why it cannot be used, or null
 * @param bytes the row as it stands in the file
 * @param encoding how the bytes are read
 */
public record Row(long line, List<String> cells, @Nullable Fault fault, byte[] bytes, Encoding encoding) {

    private static final int MAX_RAW = 10_000;

    /** The row as it stands in the file, at most 10,000 characters of it. */
    public String raw() {
        int length = Math.min(bytes.length, 4 * MAX_RAW);
        String text = new String(bytes, 0, length, encoding.charset());
        return text.length() > MAX_RAW ? text.substring(0, MAX_RAW) : text;
    }
}
