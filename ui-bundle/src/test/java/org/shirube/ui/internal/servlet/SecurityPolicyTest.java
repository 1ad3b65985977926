// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.internal.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SecurityPolicyTest {

    @Test
    @DisplayName("an inline script runs only with the page's own nonce, which no other page has")
    void nonce() {
        String nonce = SecurityPolicy.nonce();
        assertThat(nonce).hasSizeGreaterThanOrEqualTo(22).isNotEqualTo(SecurityPolicy.nonce());
        assertThat(directive(SecurityPolicy.forPage(nonce), "script-src"))
                .contains("'nonce-" + nonce + "'")
                .doesNotContain("'unsafe-inline'");
    }

    @Test
    @DisplayName("nothing comes from another host, and no other site frames us")
    void ownHostOnly() {
        for (String policy : new String[] {SecurityPolicy.forPage("x"), SecurityPolicy.forEverythingElse()}) {
            assertThat(policy).doesNotContain("http:", "https:", "*");
            assertThat(directive(policy, "frame-ancestors")).containsExactly("'none'");
            assertThat(directive(policy, "object-src")).containsExactly("'none'");
        }
    }

    private static Stream<String> words(String directive) {
        return Arrays.stream(directive.strip().split(" "));
    }

    private static List<String> directive(String policy, String name) {
        return Arrays.stream(policy.split(";"))
                .filter(part -> part.strip().startsWith(name))
                .flatMap(SecurityPolicyTest::words)
                .skip(1)
                .toList();
    }
}
