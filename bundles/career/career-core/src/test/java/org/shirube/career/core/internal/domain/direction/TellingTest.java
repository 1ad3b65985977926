// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.domain.direction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shirube.platform.testing.Property;

class TellingTest {

    @Test
    @DisplayName("F76: told of five people or more, and where five or more did not relate anything")
    void five() {
        assertThat(Telling.of(4, 100, null)).isNull();
        assertThat(Telling.of(5, 100, null)).isEqualTo(5);
        assertThat(Telling.of(95, 100, null)).isEqualTo(95);
        assertThat(Telling.of(96, 100, null)).isNull();
        assertThat(Telling.of(0, 100, 7)).isNull();
    }

    @Test
    @DisplayName("F76: from one count to the next nothing is told, or a difference of five people or more")
    void differences() {
        Property.forAll(500, draws -> draws.listOf(8, d -> d.between(0, 60)), counts -> {
            Integer told = null;
            for (int count : counts) {
                Integer next = Telling.of(count, 60, told);
                assertThat(tellsOfFew(told, next)).as("%s then %s", told, next).isFalse();
                told = next;
            }
        });
        assertThat(List.of(8, 9, 12)).allMatch(count -> Integer.valueOf(8).equals(Telling.of(count, 60, 8)));
    }

    private static boolean tellsOfFew(@Nullable Integer before, @Nullable Integer after) {
        return before != null && after != null && !before.equals(after) && Math.abs(before - after) < 5;
    }
}
