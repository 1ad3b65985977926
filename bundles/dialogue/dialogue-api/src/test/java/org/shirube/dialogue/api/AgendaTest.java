// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
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

    @Test
    @DisplayName("F80: a course is stretched or shortened in proportion, and every part keeps a minute")
    void lasting() {
        assertThat(Agenda.usual(45).lasting(30)).isEqualTo(Agenda.usual(30));
        Agenda steep = new Agenda(
                List.of(new SlotTime(Slot.CHECK_IN, 1), new SlotTime(Slot.POSITION, 87), new SlotTime(Slot.NEXT, 2)));
        assertThat(steep.lasting(15).slots())
                .containsExactly(
                        new SlotTime(Slot.CHECK_IN, 1), new SlotTime(Slot.POSITION, 13), new SlotTime(Slot.NEXT, 1));
    }

    @Test
    @DisplayName("F80: a course has every part at most once, and 15 to 90 minutes")
    void rules() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Agenda(List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Agenda(List.of(new SlotTime(Slot.NEXT, 10), new SlotTime(Slot.NEXT, 10))));
        assertThatIllegalArgumentException().isThrownBy(() -> new Agenda(List.of(new SlotTime(Slot.NEXT, 91))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Agenda(List.of(new SlotTime(Slot.NEXT, 20), new SlotTime(Slot.POSITION, 0))));
    }
}
