// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.mapping;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.shirube.integration.internal.problem.Problem;
import org.shirube.integration.internal.reading.Encoding;
import org.shirube.integration.internal.reading.TableFormat;

/** Reads which files belong to a delivery, and how each is written. */
final class FileSpecParser {

    private FileSpecParser() {}

    /** The files by alias, in the order of the mapping. */
    static Map<String, FileSpec> files(YamlMap map) {
        Map<String, FileSpec> files = new LinkedHashMap<>();
        for (String alias : map.names()) {
            YamlMap file = map.map(alias).only("name", "encoding", "delimiter", "compression", "key");
            files.put(alias, file(alias, file));
        }
        return files;
    }

    private static FileSpec file(String alias, YamlMap map) {
        Encoding encoding = encoding(map);
        char delimiter = delimiter(map);
        // The second byte of a character in Shift_JIS can be a pipe, also where the encoding is only guessed.
        if (delimiter == '|' && encoding != Encoding.UTF_8) {
            throw Problem.of("mapping.pipe", map.file());
        }
        boolean zipped = map.oneOf("compression", "none", "none", "zip").equals("zip");
        String key = map.has("key") ? map.text("key") : null;
        return new FileSpec(alias, map.text("name"), new TableFormat(encoding, delimiter, zipped), key);
    }

    private static Encoding encoding(YamlMap map) {
        String text = map.text("encoding", "auto").toLowerCase(Locale.ROOT);
        return switch (text) {
            case "auto" -> Encoding.AUTO;
            case "utf-8", "utf8" -> Encoding.UTF_8;
            case "shift_jis", "windows-31j", "ms932", "cp932" -> Encoding.WINDOWS_31J;
            default -> throw Problem.of(
                    "mapping.value", map.file(), map.at("encoding"), text, "auto, UTF-8, Shift_JIS, Windows-31J");
        };
    }

    private static char delimiter(YamlMap map) {
        String text = map.text("delimiter", ",");
        return switch (text) {
            case "tab", "\t" -> '\t';
            case "comma", "," -> ',';
            case "semicolon", ";" -> ';';
            case "pipe", "|" -> '|';
            default -> throw Problem.of(
                    "mapping.value", map.file(), map.at("delimiter"), text, "\",\", \";\", \"|\", tab");
        };
    }
}
