// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WantedTest {

    private static final URI HERE = URI.create("https://shirube.example/login");

    @ParameterizedTest
    @ValueSource(
            strings = {"//evil.example/x", "/\\/evil.example", "\\\\evil.example", " //evil.example", "../../x", ""})
    @DisplayName("after sign-in the browser stays on this host, whatever address was asked for")
    void staysHere(String asked) {
        URI goal = HERE.resolve(Wanted.inside(asked).replace('\\', '/'));
        assertThat(goal.getHost()).isEqualTo("shirube.example");
    }

    @Test
    @DisplayName("path and query are kept")
    void keepsTheState() {
        assertThat(Wanted.inside("people?unit=7&asOf=2026-04-01")).isEqualTo("/people?unit=7&asOf=2026-04-01");
    }
}
