// SPDX-License-Identifier: Apache-2.0
package org.shirube.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Measures a page against WCAG 2.2 AA with axe-core, as far as a machine can. */
final class Axe {

    private static final String SOURCE = source();
    private static final List<String> LEVEL_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final String RUN = "async (rules) => (await axe.run(document, {runOnly: rules}))"
            + ".violations.flatMap(rule => rule.nodes.map(node => rule.id + ' ' + node.target + ' ' + node.html))";

    private Axe() {}

    /** No rule may be broken anywhere on the page, Vaadin's own parts included. */
    static void audit(Page page, String name) {
        run(page, name, LEVEL_AA);
    }

    /** Only what depends on the colours. */
    static void auditColours(Page page, String name) {
        run(page, name, List.of("color-contrast", "link-in-text-block"));
    }

    @SuppressWarnings("unchecked")
    private static void run(Page page, String name, List<String> rules) {
        page.evaluate(SOURCE);
        assertThat((List<String>) page.evaluate(RUN, rules)).as(name).isEmpty();
    }

    private static String source() {
        try (InputStream axe = Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"))) {
            return new String(axe.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
