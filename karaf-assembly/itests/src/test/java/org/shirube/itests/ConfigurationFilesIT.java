// SPDX-License-Identifier: Apache-2.0
package org.shirube.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every configuration file that we ship or speak of is one that a bundle reads, with settings it knows. */
class ConfigurationFilesIT {

    private static final Path ASSEMBLY = Path.of(System.getProperty("shirube.assembly"));
    private static final Path ROOT = Path.of(System.getProperty("shirube.root"));
    private static final Metatypes METATYPES = Metatypes.of(ASSEMBLY.resolve("system/org/shirube"));

    @Test
    @DisplayName("Every .cfg of ours in the distribution matches a metatype, key by key")
    void shippedFilesMatch() throws IOException {
        List<Path> files = ours();
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            assertThat(METATYPES.problems(file.getFileName().toString(), Files.readAllLines(file)))
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("Every .cfg of ours that the README and the start script name has a metatype")
    void namedFilesMatch() throws IOException {
        for (String text : List.of("README.md", "run", "CONTRIBUTING.md")) {
            assertThat(METATYPES.pids()).containsAll(named(Files.readString(ROOT.resolve(text))));
        }
    }

    @Test
    @DisplayName("A file nobody reads, a key nobody knows and a word for a number are found")
    void faultsAreFound() {
        assertThat(METATYPES.problems("org.shirube.persistance.cfg", List.of())).hasSize(1);
        assertThat(METATYPES.problems("org.shirube.persistence.cfg", List.of("# Words.", "poolsize = 5")))
                .containsExactly("org.shirube.persistence.cfg: no setting is named poolsize");
        assertThat(METATYPES.problems("org.shirube.persistence.cfg", List.of("#poolSize = ten")))
                .containsExactly("org.shirube.persistence.cfg: poolSize takes a value of the type Integer");
    }

    private static List<Path> ours() throws IOException {
        try (Stream<Path> files = Files.walk(ASSEMBLY.resolve("etc"))) {
            return files.filter(file -> file.getFileName().toString().matches("org\\.shirube\\..*\\.cfg"))
                    .toList();
        }
    }

    private static List<String> named(String text) {
        return Pattern.compile("org\\.shirube(\\.[a-z]+)+(-[a-z<>-]+)?\\.cfg")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .map(Metatypes::pid)
                .toList();
    }
}
