// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.testing.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Extend this in a bundle's tests, without adding anything: {@code class HouseTest extends HouseChecks {}}. It looks at the
 * sources, classes, manifest and texts of the bundle whose build runs.
 */
public abstract class HouseChecks {

    private final Path bundle;

    /** For the bundle whose build runs. */
    protected HouseChecks() {
        this(Path.of(""));
    }

    /** For a bundle built before, seen from the one whose build runs. */
    protected HouseChecks(Path bundle) {
        this.bundle = bundle.toAbsolutePath().normalize();
    }

    @Test
    @DisplayName(
            "House: domain is plain Java, apis are pure, entities are woven, and nobody reaches into another module")
    void architecture() {
        JavaClasses classes = classes();
        ArchitectureRules.all().forEach(rule -> rule.allowEmptyShould(true).check(classes));
    }

    @Test
    @DisplayName("F78: talks and appraisal know nothing of each other but days, and words stay in the modules of talks")
    void wall() {
        WallRules.all().forEach(rule -> rule.allowEmptyShould(true).check(classes()));
    }

    private JavaClasses classes() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
                .importPath(bundle.resolve("target/classes"));
    }

    @Test
    @DisplayName("House: no source imports the internals of another module")
    void sources() {
        assertThat(SourceRules.foreignInternals(bundle.resolve("src/main/java")))
                .isEmpty();
    }

    @Test
    @DisplayName("House: the manifest is clean")
    void manifest() {
        assertThat(ManifestRules.problems(bundle.resolve("target/classes/META-INF/MANIFEST.MF")))
                .isEmpty();
    }

    @Test
    @DisplayName("House: every text is there in Japanese and in English")
    void texts() {
        Path resources = bundle.resolve("src/main/resources");
        if (Files.isDirectory(resources)) {
            assertThat(TextRules.problems(resources)).isEmpty();
        }
    }
}
