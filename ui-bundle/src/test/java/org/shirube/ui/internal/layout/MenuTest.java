// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MenuTest {

    private static final List<String> PATHS = List.of("", "people", "people/imports", "modules");

    @ParameterizedTest
    @CsvSource({
        "people,people",
        "people/person/7,people",
        "people/imports,people/imports",
        "people/imports/run/7,people/imports",
        "peoples,",
        "'',"
    })
    @DisplayName("a place lights the nearest entry above it, and only that one")
    void owner(String place, String entry) {
        assertThat(Menu.owner(PATHS, place)).isEqualTo(entry);
    }
}
