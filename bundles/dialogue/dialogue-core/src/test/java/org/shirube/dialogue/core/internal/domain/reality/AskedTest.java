// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.domain.reality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AskedTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 10, 31);

    @Test
    @DisplayName("F77: a month asks for as many talks as the cadence fits in")
    void fits() {
        assertThat(Asked.talks(28, FIRST, LAST, FIRST)).isEqualTo(1);
        assertThat(Asked.talks(14, FIRST, LAST, FIRST)).isEqualTo(2);
        assertThat(Asked.talks(7, FIRST, LAST, FIRST)).isEqualTo(4);
    }

    @Test
    @DisplayName("F77: a cadence longer than the month asks in the month in which the talk is due")
    void longer() {
        assertThat(Asked.talks(60, FIRST, LAST, LocalDate.of(2026, 9, 2))).isZero();
        assertThat(Asked.talks(60, FIRST, LAST, LocalDate.of(2026, 9, 1))).isEqualTo(1);
    }

    @Test
    @DisplayName("F77: a pair of the last days of a month is asked for nothing yet")
    void new_pairs() {
        LocalDate since = LocalDate.of(2026, 10, 20);
        assertThat(Asked.talks(28, since, LAST, since)).isZero();
        assertThat(Asked.talks(7, since, LAST, since)).isEqualTo(1);
        assertThat(Asked.talks(7, LAST.plusDays(1), LAST, since)).isZero();
    }

    @Test
    @DisplayName("F77: a pairing counts to its last day")
    void ended() {
        assertThat(Asked.last(LAST, null)).isEqualTo(LAST);
        assertThat(Asked.last(LAST, LocalDate.of(2026, 10, 15))).isEqualTo("2026-10-14");
        assertThat(Asked.last(LAST, LocalDate.of(2026, 12, 1))).isEqualTo(LAST);
    }
}
