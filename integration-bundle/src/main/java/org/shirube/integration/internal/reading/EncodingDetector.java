// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Decides between UTF-8 and Windows-31J. A file is UTF-8 where most of its lines that are not pure ASCII are valid UTF-8,
 * so that one damaged row does not turn all others into nonsense; Japanese text in Windows-31J is hardly ever valid UTF-8.
 */
final class EncodingDetector {

    private static final int ENOUGH_LINES = 20_000;

    private final Path file;
    private long valid;
    private long invalid;

    private EncodingDetector(Path file) {
        this.file = file;
    }

    static Encoding detect(Path file) throws IOException {
        EncodingDetector detector = new EncodingDetector(file);
        detector.read();
        return detector.valid >= detector.invalid ? Encoding.UTF_8 : Encoding.WINDOWS_31J;
    }

    private void read() throws IOException {
        byte[] buffer = new byte[64 << 10];
        Utf8Check line = new Utf8Check();
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(buffer); n >= 0 && valid + invalid < ENOUGH_LINES; n = in.read(buffer)) {
                line = read(buffer, n, line);
            }
            count(line);
        }
    }

    private Utf8Check read(byte[] buffer, int n, Utf8Check begun) {
        Utf8Check line = begun;
        for (int i = 0; i < n; i++) {
            int b = buffer[i];
            if (b >= 0 && !line.beyondAscii) {
                continue;
            }
            if (b == '\n' || b == '\r') {
                count(line);
                line = new Utf8Check();
            } else {
                line.add(b & 0xFF);
            }
        }
        return line;
    }

    private void count(Utf8Check line) {
        if (line.beyondAscii) {
            if (line.broken || line.pending > 0) {
                invalid++;
            } else {
                valid++;
            }
        }
    }

    /** Whether the bytes of a line have the form of UTF-8. */
    private static final class Utf8Check {
        private boolean beyondAscii;
        private boolean broken;
        private int pending;

        void add(int b) {
            beyondAscii |= b >= 0x80;
            if (pending > 0) {
                broken |= (b & 0xC0) != 0x80;
                pending--;
            } else if (b >= 0x80) {
                pending = following(b);
                broken |= pending == 0;
            }
        }

        private static int following(int b) {
            if (b >= 0xC2 && b < 0xE0) {
                return 1;
            }
            if (b >= 0xE0 && b < 0xF0) {
                return 2;
            }
            return b >= 0xF0 && b < 0xF5 ? 3 : 0;
        }
    }
}
