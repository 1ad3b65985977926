// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shirube.dialogue.api.LookBack;
import org.shirube.dialogue.api.NoteLine;
import org.shirube.people.api.EmployeeId;

/** The rules of what lasts longer than one talk. */
class RulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private static LookBack said(int round, int who, boolean goOn) {
        return new LookBack(round, new EmployeeId(new UUID(1, who)), DAY, "変わった", goOn);
    }

    @Test
    @DisplayName("F51: both decide what becomes of a theme for two, each round anew")
    void outlook() {
        assertThat(Outlook.of(List.of(), 1)).isEqualTo(Outlook.OPEN);
        assertThat(Outlook.of(List.of(said(1, 1, true)), 1)).isEqualTo(Outlook.OPEN);
        assertThat(Outlook.of(List.of(said(1, 1, true), said(1, 2, true)), 1)).isEqualTo(Outlook.GO_ON);
        assertThat(Outlook.of(List.of(said(1, 1, false), said(1, 2, false)), 1)).isEqualTo(Outlook.REST);
        assertThat(Outlook.of(List.of(said(1, 1, false), said(1, 2, true)), 1)).isEqualTo(Outlook.OPEN);
        assertThat(Outlook.of(List.of(said(1, 1, true), said(1, 2, true), said(2, 1, true)), 2))
                .isEqualTo(Outlook.OPEN);
    }

    @Test
    @DisplayName("F51: two weeks to a year")
    void days() {
        assertThat(Outlook.allowed(DAY, DAY.plusDays(13))).isFalse();
        assertThat(Outlook.allowed(DAY, DAY.plusDays(14))).isTrue();
        assertThat(Outlook.allowed(DAY, DAY.plusYears(1))).isTrue();
        assertThat(Outlook.allowed(DAY, DAY.plusDays(367))).isFalse();
    }

    @Test
    @DisplayName("F56: an annual talk after a year, which looks back to the one before")
    void annual() {
        assertThat(Due.annual(DAY.minusYears(1), DAY)).isTrue();
        assertThat(Due.annual(DAY.minusYears(1).plusDays(1), DAY)).isFalse();
        assertThat(Due.yearFrom(DAY, null)).isEqualTo(DAY.minusYears(1));
        assertThat(Due.yearFrom(DAY, DAY.minusDays(400))).isEqualTo(DAY.minusDays(400));
        assertThat(Due.yearFrom(DAY, DAY.minusYears(3))).isEqualTo(DAY.minusYears(1));
    }

    @Test
    @DisplayName("F55: the beginning of a note, with a sign where more follows, and no character cut in two")
    void firstLine() {
        assertThat(FirstLine.of(" \n ")).isEmpty();
        assertThat(FirstLine.of("\n一行 \n")).isEqualTo("一行");
        assertThat(FirstLine.of("一行\n二行")).isEqualTo("一行…");
        assertThat(FirstLine.of("字".repeat(NoteLine.MOST)))
                .hasSize(NoteLine.MOST)
                .doesNotEndWith("…");
        assertThat(FirstLine.of("字".repeat(NoteLine.MOST + 1)))
                .hasSize(NoteLine.MOST)
                .endsWith("…");
        String emoji = FirstLine.of("字".repeat(NoteLine.MOST - 2) + "🙂🙂");
        assertThat(emoji).isEqualTo("字".repeat(NoteLine.MOST - 2) + "…");
    }
}
