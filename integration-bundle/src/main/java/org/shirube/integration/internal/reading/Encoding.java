// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.reading;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The encodings of personnel exports. In all of them quotes, commas, tabs and line breaks are single ASCII bytes. */
public enum Encoding {
    /** Look at the file and decide between the other two. */
    AUTO(StandardCharsets.UTF_8),
    /** UTF-8, with or without byte order mark. */
    UTF_8(StandardCharsets.UTF_8),
    /** Shift_JIS as Windows writes it (code page 932), with 髙 and ①. */
    WINDOWS_31J(Charset.forName("Windows-31J"));

    private final Charset charset;

    Encoding(Charset charset) {
        this.charset = charset;
    }

    /** How it is decoded. */
    public Charset charset() {
        return charset;
    }
}
