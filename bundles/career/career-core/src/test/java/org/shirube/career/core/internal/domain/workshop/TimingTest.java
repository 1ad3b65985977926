// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.domain.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TimingTest {

    private static final Instant NOON = Instant.parse("2026-11-21T03:00:00Z");
    private static final Duration TEN = Duration.ofMinutes(10);

    private final Timing timing = Timing.of(2, TEN, NOON);

    @Test
    @DisplayName("F100: the clock of a step runs down and goes below zero until somebody moves it")
    void runs() {
        assertThat(timing.left(NOON)).isEqualTo(TEN);
        assertThat(timing.left(NOON.plusSeconds(660))).isEqualTo(Duration.ofMinutes(-1));
        assertThat(timing.step()).isEqualTo(2);
    }

    @Test
    @DisplayName("F100: a clock that was stopped stands, and runs on from there")
    void pauses() {
        Timing paused = timing.paused(NOON.plusSeconds(60));
        assertThat(paused.runs()).isFalse();
        assertThat(paused.paused(NOON.plusSeconds(600))).isEqualTo(paused);
        assertThat(paused.left(NOON.plusSeconds(3600))).isEqualTo(Duration.ofMinutes(9));
        Timing resumed = paused.resumed(NOON.plusSeconds(3600));
        assertThat(resumed.left(NOON.plusSeconds(3660))).isEqualTo(Duration.ofMinutes(8));
        assertThat(resumed.resumed(NOON.plusSeconds(9999))).isEqualTo(resumed);
    }

    @Test
    @DisplayName("F100: more time is added to what is left; where the time was over it counts from now")
    void extends_() {
        Duration five = Duration.ofMinutes(5);
        assertThat(timing.extended(five, NOON).left(NOON)).isEqualTo(Duration.ofMinutes(15));
        Instant late = NOON.plusSeconds(1200);
        assertThat(timing.extended(five, late).left(late)).isEqualTo(five);
        Timing paused = timing.paused(late).extended(five, late);
        assertThat(paused.runs()).isFalse();
        assertThat(paused.left(late)).isEqualTo(five);
    }
}
