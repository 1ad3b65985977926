// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.domain.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StreakTest {

    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    @Test
    @DisplayName("F107: months in a row count, a gap ends them, and a new month does not begin with a loss")
    void months_in_a_row() {
        assertThat(Streak.of(Set.of(), MARCH)).isZero();
        assertThat(Streak.of(Set.of(MARCH), MARCH)).isOne();
        assertThat(Streak.of(Set.of(MARCH, MARCH.minusMonths(1), MARCH.minusMonths(3)), MARCH))
                .isEqualTo(2);
        assertThat(Streak.of(Set.of(MARCH.minusMonths(1), MARCH.minusMonths(2)), MARCH))
                .isEqualTo(2);
        assertThat(Streak.of(Set.of(MARCH.minusMonths(2)), MARCH)).isZero();
    }
}
