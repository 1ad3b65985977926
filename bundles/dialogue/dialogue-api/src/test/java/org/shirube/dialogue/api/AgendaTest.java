// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgendaTest {

    @Test
    @DisplayName("F80: 45 minutes are 5/15/15/7/3")
    void usual() {
        assertThat(Agenda.usual(45).slots()).extracting(SlotTime::minutes).containsExactly(5, 15, 15, 7, 3);
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 16, 29, 30, 37, 44, 46, 60, 89, 90})
    @DisplayName("F80: whatever the length, every part has time, and all of it together is the length")
    void other(int minutes) {
        Agenda agenda = Agenda.usual(minutes);
        assertThat(agenda.minutes()).isEqualTo(minutes);
        assertThat(agenda.slots()).extracting(SlotTime::slot).containsExactly(Slot.values());
        assertThat(agenda.slots()).allSatisfy(slot -> assertThat(slot.minutes()).isPositive());
    }
}
