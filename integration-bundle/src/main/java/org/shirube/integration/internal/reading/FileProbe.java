// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.shirube.integration.internal.problem.Problem;

/** Looks at the first bytes of a file, whatever its name says. */
final class FileProbe {

    private static final int HEAD = 4096;
    /** Where the name of the first entry of a zip stands. */
    private static final int ZIP_NAME_AT = 30;

    private static final Map<String, String> ARCHIVES = new LinkedHashMap<>();
    private static final Map<String, String> DOCUMENTS = new LinkedHashMap<>();

    static {
        ARCHIVES.put("504B0304", "zip");
        ARCHIVES.put("504B0506", "zip");
        ARCHIVES.put("504B0708", "zip");
        ARCHIVES.put("1F8B", "gzip");
        ARCHIVES.put("425A68", "bzip2");
        ARCHIVES.put("FD377A585A00", "xz");
        ARCHIVES.put("377ABCAF271C", "7z");
        ARCHIVES.put("526172211A07", "rar");
        ARCHIVES.put("28B52FFD", "zstd");
        DOCUMENTS.put("25504446", "PDF");
        DOCUMENTS.put("D0CF11E0A1B11AE1", "Excel");
    }

    private FileProbe() {}

    /**
     * @throws Problem where the file is no text file that can be read
     */
    static void requireText(String name, Path file) throws IOException {
        byte[] head = head(file);
        if (isWorkbook(head)) {
            throw Problem.of("file.document", name, "Excel");
        }
        String hex = HexFormat.of().withUpperCase().formatHex(head, 0, Math.min(head.length, 8));
        refuse("file.archive", name, hex, ARCHIVES);
        refuse("file.document", name, hex, DOCUMENTS);
        if (hex.startsWith("FEFF") || hex.startsWith("FFFE") || alternatesWithNul(head)) {
            throw Problem.of("file.utf16", name);
        }
        for (int i = 0; i < Math.min(head.length, 512); i++) {
            if (head[i] == 0) {
                throw Problem.of("file.binary", name);
            }
        }
    }

    /** A workbook of today is a zip whose first entry says what is in it. */
    private static boolean isWorkbook(byte[] head) {
        return new String(head, StandardCharsets.ISO_8859_1).startsWith("[Content_Types].xml", ZIP_NAME_AT);
    }

    static boolean isZip(Path file) throws IOException {
        byte[] head = head(file);
        return head.length > 3 && head[0] == 'P' && head[1] == 'K';
    }

    static boolean hasUtf8Mark(Path file) throws IOException {
        byte[] head = head(file);
        return head.length >= 3 && (head[0] & 0xFF) == 0xEF && (head[1] & 0xFF) == 0xBB && (head[2] & 0xFF) == 0xBF;
    }

    /** UTF-16 without a mark: every second byte of Latin text is 0. */
    private static boolean alternatesWithNul(byte[] head) {
        int even = 0;
        int odd = 0;
        int length = Math.min(head.length, 64) & ~1;
        for (int i = 0; i < length; i += 2) {
            even += head[i] == 0 ? 1 : 0;
            odd += head[i + 1] == 0 ? 1 : 0;
        }
        return length >= 8 && (even == 0) != (odd == 0) && even + odd >= length / 4;
    }

    private static void refuse(String key, String name, String hex, Map<String, String> known) {
        known.forEach((magic, kind) -> {
            if (hex.startsWith(magic)) {
                throw Problem.of(key, name, kind);
            }
        });
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }
}
