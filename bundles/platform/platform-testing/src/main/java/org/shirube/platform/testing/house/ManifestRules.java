// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.testing.house;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import org.jspecify.annotations.Nullable;

/** What a bundle's manifest may not hold, and must. */
public final class ManifestRules {

    private static final List<String> FORBIDDEN =
            List.of("Bundle-Activator", "DynamicImport-Package", "Require-Bundle", "Bundle-Blueprint");

    private ManifestRules() {}

    /** One sentence for each problem. */
    public static List<String> problems(Path manifest) {
        if (!Files.isRegularFile(manifest)) {
            return List.of("there is no manifest at " + manifest);
        }
        Attributes headers = read(manifest);
        List<String> problems = new ArrayList<>();
        for (String header : FORBIDDEN) {
            if (headers.getValue(header) != null) {
                problems.add(header + " is not allowed");
            }
        }
        if (headers.getValue("Bundle-SymbolicName") == null) {
            problems.add("Bundle-SymbolicName is missing");
        }
        clauses(headers.getValue("Export-Package")).stream()
                .filter(clause -> !clause.contains(";version=") || clause.contains(";version=\"0.0.0\""))
                .forEach(clause -> problems.add("exported without a version: " + clause.split(";")[0]));
        clauses(headers.getValue("Export-Package")).stream()
                .map(clause -> clause.split(";")[0])
                .filter(name -> (name + ".").contains(".internal."))
                .filter(name -> name.startsWith("org.shirube."))
                .forEach(name -> problems.add("an internal package is exported: " + name));
        return problems;
    }

    private static Attributes read(Path manifest) {
        try (InputStream stream = Files.newInputStream(manifest)) {
            return new Manifest(stream).getMainAttributes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Clauses are parted by commas outside of quotes. */
    private static List<String> clauses(@Nullable String header) {
        List<String> clauses = new ArrayList<>();
        if (header == null) {
            return clauses;
        }
        StringBuilder clause = new StringBuilder();
        boolean quoted = false;
        for (char c : (header + ",").toCharArray()) {
            quoted ^= c == '"';
            if (c == ',' && !quoted) {
                clauses.add(clause.toString());
                clause.setLength(0);
            } else {
                clause.append(c);
            }
        }
        return clauses;
    }
}
