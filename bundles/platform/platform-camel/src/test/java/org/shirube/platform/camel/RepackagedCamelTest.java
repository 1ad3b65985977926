// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.camel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The one bundle holds all that the single Camel jars say in META-INF/services")
class RepackagedCamelTest {

    private static final String SERVICES = "META-INF/services/org/apache/camel/";
    private static final Path CLASSES = Path.of("target/classes");

    @Test
    @DisplayName("every line of every service file of every jar is there")
    void linesAreAppended() throws IOException {
        Map<String, List<String>> missing = new TreeMap<>();
        int files = 0;
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(Path.of("target/camel"), "*.jar")) {
            for (Path jar : jars) {
                files += check(jar, missing);
            }
        }
        assertThat(files).isGreaterThan(150);
        assertThat(missing).isEmpty();
    }

    @Test
    @DisplayName("the manifest exports Camel in one version and needs no third party but those it names")
    void manifest() throws IOException {
        String manifest =
                Files.readString(CLASSES.resolve("META-INF/MANIFEST.MF")).replaceAll("\r?\n ", "");
        assertThat(manifest).contains("org.apache.camel.impl;").contains("org.apache.camel.component.file.remote;");
        assertThat(manifest).doesNotContain("Require-Bundle").doesNotContain("DynamicImport");
        assertThat(manifest).contains("com.jcraft.jsch").contains("org.snakeyaml.engine");
    }

    private static int check(Path jar, Map<String, List<String>> missing) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            List<JarEntry> services = file.stream()
                    .filter(entry -> entry.getName().startsWith(SERVICES) && !entry.isDirectory())
                    .toList();
            for (JarEntry entry : services) {
                List<String> wanted = new ArrayList<>(lines(file, entry));
                wanted.removeAll(present(entry.getName()));
                wanted.removeIf(String::isBlank);
                if (!wanted.isEmpty()) {
                    missing.put(jar.getFileName() + "!" + entry.getName(), wanted);
                }
            }
            return services.size();
        }
    }

    private static List<String> lines(JarFile file, JarEntry entry) throws IOException {
        return new String(file.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    private static List<String> present(String name) {
        try {
            Path path = CLASSES.resolve(name);
            return Files.exists(path) ? Files.readAllLines(path) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
