// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.testing.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each rule, shown to fail when it is broken. */
class HouseRulesTest {

    private final JavaClasses wrong = new ClassFileImporter().importPackages("org.shirube.wrong");

    @TempDir
    Path folder;

    @Test
    void a_domain_that_knows_a_framework_is_found() {
        assertBroken(ArchitectureRules.domainIsPlain(), "jakarta.persistence.Entity");
    }

    @Test
    void an_api_that_brings_something_along_is_found() {
        assertBroken(ArchitectureRules.apisArePure(), "jakarta.persistence.EntityManager");
    }

    @Test
    void a_component_that_nobody_can_construct_is_found() {
        assertBroken(ArchitectureRules.componentsArePublic(), "HiddenComponent");
    }

    @Test
    void an_entity_that_is_not_woven_or_lets_others_at_its_fields_is_found() {
        assertBroken(ArchitectureRules.entitiesAreWoven(), "OpenEntity");
        assertBroken(ArchitectureRules.entitiesKeepTheirFields(), "OpenEntity.open");
    }

    @Test
    @DisplayName("F78: an appraisal that looks into a talk is found, a talk that looks into an appraisal too")
    void a_way_from_a_talk_to_an_appraisal_is_found() {
        assertBroken(WallRules.appraisalKnowsOnlyDays(), "AppraisalPeek");
        assertBroken(WallRules.wordsStayInTheirModules(), "AppraisalPeek");
        JavaClasses talks = new ClassFileImporter().importPackages("org.shirube.dialogue");
        assertThatThrownBy(() -> WallRules.talksKnowNoAppraisal().check(talks))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Teller");
        assertThatThrownBy(() -> WallRules.appraisalKnowsOnlyDays().check(talks))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("AppraisalOpener");
    }

    @Test
    void use_of_anothers_internals_is_found_in_byte_code() {
        assertBroken(ArchitectureRules.internalsStayInside(), "ImpureRule");
    }

    @Test
    void use_of_anothers_internals_is_found_in_sources_and_own_use_is_allowed() throws IOException {
        write(
                "a/A.java",
                "package org.shirube.people.core.internal.domain;\nimport org.shirube.people.core.internal.X;");
        assertThat(SourceRules.foreignInternals(folder)).isEmpty();
        write("b/B.java", "package org.shirube.people.ui;\nimport static org.shirube.people.core.internal.domain.X.Y;");
        assertThat(SourceRules.foreignInternals(folder))
                .containsExactly("b/B.java: org.shirube.people.core.internal.domain");
        assertThat(SourceRules.foreignInternals(folder.resolve("nowhere"))).isEmpty();
    }

    @Test
    void every_forbidden_header_and_every_bad_export_is_found() throws IOException {
        Path manifest = write(
                "MANIFEST.MF",
                """
                Manifest-Version: 1.0
                Bundle-Activator: a.B
                DynamicImport-Package: *
                Require-Bundle: c
                Export-Package: a.good;version="1.0";uses:="x,y",a.bare,a.zero;version="0.0.0",
                 org.shirube.x.internal.y;version="1.0"
                """);
        assertThat(ManifestRules.problems(manifest))
                .containsExactlyInAnyOrder(
                        "Bundle-Activator is not allowed",
                        "DynamicImport-Package is not allowed",
                        "Require-Bundle is not allowed",
                        "Bundle-SymbolicName is missing",
                        "exported without a version: a.bare",
                        "exported without a version: a.zero",
                        "an internal package is exported: org.shirube.x.internal.y");
        assertThat(ManifestRules.problems(folder.resolve("none"))).hasSize(1);
        Path clean =
                write("CLEAN.MF", "Manifest-Version: 1.0\nBundle-SymbolicName: a\nExport-Package: a;version=\"1.0\"\n");
        assertThat(ManifestRules.problems(clean)).isEmpty();
    }

    @Test
    void missing_and_blank_texts_are_found() throws IOException {
        write("t/texts_ja.properties", "a=あ\nb=い {0}\nc=う\n");
        write("t/texts_en.properties", "a=A\nb=B\nc=\nd=D\n");
        write("t/lonely_en.properties", "a=A\n");
        assertThat(TextRules.problems(folder))
                .containsExactlyInAnyOrder(
                        "lonely_ja.properties is missing",
                        "b has other places for values in ja than in en",
                        "c is missing or blank in texts_en.properties",
                        "d is missing or blank in texts_ja.properties");
    }

    private void assertBroken(ArchRule rule, String because) {
        assertThatThrownBy(() -> rule.check(wrong))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(because);
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
