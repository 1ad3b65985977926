// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.testing.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rules that only sources show: a constant of another module is copied into byte code and leaves no trace there. */
public final class SourceRules {

    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
    private static final Pattern NAME = Pattern.compile("org\\.shirube(?:\\.[a-z]\\w*)*\\.internal(?:\\.[a-z]\\w*)*");

    private SourceRules() {}

    /** Every mention of another module's internals, as {@code file: package}; imports and full names alike. */
    public static List<String> foreignInternals(Path sources) {
        if (!Files.isDirectory(sources)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .flatMap(file -> foreignInternals(sources, file).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> foreignInternals(Path sources, Path file) {
        List<String> found = new ArrayList<>();
        String text = read(file);
        Matcher own = PACKAGE.matcher(text);
        String user = own.find() ? own.group(1) : "";
        Matcher names = NAME.matcher(text);
        while (names.find()) {
            if (Modules.isForeignInternal(user, names.group())) {
                found.add(sources.relativize(file) + ": " + names.group());
            }
        }
        return found;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
