// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.sample.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A text resource beside this class; lines that begin with {@code #} are comments. */
final class DataFile {

    private DataFile() {}

    static List<String> lines(String name) {
        InputStream in = DataFile.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("the bundle lacks its file " + name);
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String[]> cells(String name) {
        return lines(name).stream().map(line -> line.split("\t", -1)).toList();
    }
}
