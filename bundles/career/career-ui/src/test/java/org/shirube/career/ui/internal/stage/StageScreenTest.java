// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shirube.career.ui.internal.part.Guest.AOI;
import static org.shirube.career.ui.internal.part.Guest.actor;
import static org.shirube.career.ui.internal.part.Guest.visit;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shirube.career.api.InMemoryStages;
import org.shirube.career.api.Stage;
import org.shirube.career.api.Stages;
import org.shirube.career.ui.internal.part.Guest;
import org.shirube.platform.testing.InMemoryGrants;
import org.shirube.ui.testing.Seen;

@ExtendWith(Guest.class)
class StageScreenTest {

    private final Stages stages =
            new InMemoryStages(new InMemoryGrants(Guest.clock()), (companion, member) -> false, Guest.clock());
    private StageScreen screen;

    @BeforeEach
    void open() {
        screen = new StageScreen(stages, visit(AOI));
        screen.beforeEnter(Seen.to("career/stage", "none", "none"));
    }

    @Test
    @DisplayName("F35: a person chooses a stage in words, and sees it with its day")
    void chooses() {
        assertThat(Seen.text(screen)).contains("見えるのはあなただけです", "自分から選び、動いている").doesNotContain("これまで");
        choose(Stage.FOUR);
        assertThat(stages.own(actor(AOI)).orElseThrow().stage()).isEqualTo(Stage.FOUR);
        assertThat(Seen.text(screen)).contains("これまで", "2026年11月25日");
        assertThat(Seen.buttonsOf(screen)).doesNotContain("いまは答えない");
    }

    @Test
    @DisplayName("F35: nothing is chosen for who presses without choosing, and who puts it off is left alone")
    void does_not_choose_for_anybody() {
        Seen.press(screen, "これにする");
        assertThat(stages.own(actor(AOI))).isEmpty();
        Seen.press(screen, "いまは答えない");
        assertThat(stages.askAgain(actor(AOI))).isFalse();
    }

    @Test
    @DisplayName("F35: the overview shows the stage, and asks while there is none")
    void overview() {
        StageOverview overview = new StageOverview(stages, visit(AOI));
        assertThat(Seen.text(overview.card())).contains("まだ選んでいません", "選んでみる");
        choose(Stage.TWO);
        assertThat(Seen.text(overview.card())).contains("気になってはいるが、言葉にならない", "見直す");
    }

    @SuppressWarnings("unchecked")
    private void choose(Stage stage) {
        Seen.all(screen).filter(RadioButtonGroup.class::isInstance).forEach(group -> ((RadioButtonGroup<Stage>) group)
                .setValue(stage));
        Seen.press(screen, "これにする");
    }
}
