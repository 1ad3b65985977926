// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shirube.career.api.Stage;
import org.shirube.career.api.StageEntry;
import org.shirube.platform.testing.Property;

class AnswersTest {

    @Test
    @DisplayName("F35: the stage that holds is the first of the history, however often it was confirmed")
    void current_is_the_first_of_the_history() {
        Property.forAll(
                500,
                draws -> {
                    List<StageEntry> answers = new ArrayList<>();
                    draws.listOf(12, d -> d.between(1, 5))
                            .forEach(number -> answers.add(
                                    new StageEntry(Stage.of(number), Instant.ofEpochSecond(answers.size()))));
                    Collections.reverse(answers);
                    return answers;
                },
                answers -> {
                    List<StageEntry> history = Answers.history(answers);
                    assertThat(Answers.current(answers.iterator()))
                            .isEqualTo(history.stream().findFirst());
                    assertThat(answers).containsAll(history);
                    for (int i = 1; i < history.size(); i++) {
                        assertThat(history.get(i).stage())
                                .isNotEqualTo(history.get(i - 1).stage());
                    }
                });
    }

    @Test
    @DisplayName("F35: one is asked at first, and then once in 182 days")
    void asks_again_after_half_a_year() {
        Instant then = Instant.parse("2026-04-01T00:00:00Z");
        Instant half = Instant.parse("2026-09-30T00:00:00Z");
        assertThat(Answers.askAgain(Optional.empty(), then)).isTrue();
        assertThat(Answers.askAgain(Optional.of(then), half.minusSeconds(1))).isFalse();
        assertThat(Answers.askAgain(Optional.of(then), half)).isTrue();
    }
}
