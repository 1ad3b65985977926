// SPDX-License-Identifier: Apache-2.0
package org.shirube.itests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Looks for words in every file, as somebody would who got hold of a disk. */
final class PlantedWords {

    private static final List<Charset> CHARSETS = List.of(
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16BE,
            StandardCharsets.UTF_16LE,
            Charset.forName("windows-31j"));

    private PlantedWords() {}

    /** The files below a folder that hold one of the words, in any encoding of theirs. */
    static List<Path> below(Path folder, List<String> words) throws IOException {
        List<byte[]> wanted = words.stream()
                .flatMap(word -> Stream.concat(CHARSETS.stream().map(word::getBytes), Stream.of(asH2Writes(word))))
                .toList();
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> holds(file, wanted))
                    .toList();
        }
    }

    /** Like UTF-8, but without the mark on the bytes that follow the first of a character. */
    private static byte[] asH2Writes(String word) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (char c : word.toCharArray()) {
            if (c < 0x80) {
                bytes.write(c);
            } else if (c < 0x800) {
                bytes.write(0xc0 | c >> 6);
                bytes.write(c & 0x3f);
            } else {
                bytes.write(0xe0 | c >> 12);
                bytes.write(c >> 6 & 0x3f);
                bytes.write(c & 0x3f);
            }
        }
        return bytes.toByteArray();
    }

    private static boolean holds(Path file, List<byte[]> wanted) {
        try {
            // Every byte is one character, so that a text can be looked for.
            String content = Files.readString(file, StandardCharsets.ISO_8859_1);
            return wanted.stream().anyMatch(bytes -> content.contains(new String(bytes, StandardCharsets.ISO_8859_1)));
        } catch (IOException e) {
            // A file that went away meanwhile holds nothing.
            return false;
        }
    }
}
