// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.domain.content;

import java.nio.charset.StandardCharsets;

/**
 * A file as it came, not looked at yet.
 *
 * @param path below the content folder, with slashes: {@code questions/check-in-3.ja.md}
 * @param bytes UTF-8, with or without a byte order mark
 */
@SuppressWarnings("ArrayRecordComponent") // Handed over once and only read.
public record ContentFile(String path, byte[] bytes) {

    public static ContentFile of(String path, String text) {
        return new ContentFile(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
