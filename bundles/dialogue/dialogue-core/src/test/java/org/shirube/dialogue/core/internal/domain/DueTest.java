// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shirube.dialogue.api.Cadence;

class DueTest {

    private static final LocalDate LAST = LocalDate.of(2026, 11, 2);
    private static final Set<String> CAREER = Set.of("work", Due.CAREER);
    private static final Set<String> OTHER = Set.of("condition");

    @Test
    @DisplayName("F77: a talk is due a cadence after the last one")
    void talk() {
        Cadence fortnightly = new Cadence(14, 30, 3);
        assertThat(Due.talk(fortnightly, LAST, LAST.plusDays(13))).isFalse();
        assertThat(Due.talk(fortnightly, LAST, LAST.plusDays(14))).isTrue();
    }

    @Test
    @DisplayName("F49: after so many talks without a career theme the next one should have it")
    void career() {
        Cadence every4th = Cadence.USUAL;
        assertThat(Due.careerTheme(every4th, List.of(OTHER, OTHER))).isFalse();
        assertThat(Due.careerTheme(every4th, List.of(OTHER, OTHER, OTHER))).isTrue();
        assertThat(Due.careerTheme(every4th, List.of(OTHER, OTHER, CAREER))).isFalse();
        assertThat(Due.careerTheme(every4th, List.of(OTHER, OTHER, OTHER, CAREER)))
                .isTrue();
    }
}
