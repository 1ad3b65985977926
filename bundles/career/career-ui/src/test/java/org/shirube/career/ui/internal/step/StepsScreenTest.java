// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shirube.career.ui.internal.part.Guest.AOI;
import static org.shirube.career.ui.internal.part.Guest.actor;
import static org.shirube.career.ui.internal.part.Guest.visit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.YearMonth;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shirube.career.api.share.InMemoryShares;
import org.shirube.career.api.step.InMemorySteps;
import org.shirube.career.api.step.Step;
import org.shirube.career.ui.internal.part.Guest;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.ui.testing.Seen;

@ExtendWith(Guest.class)
class StepsScreenTest {

    private final InMemorySteps steps = new InMemorySteps(Guest.clock());

    @Test
    @DisplayName("F107: on the first page one declares the step of the month in one line, and then sees it there")
    void declares_on_the_first_page() {
        Component card = new StepOnHome(steps, visit(AOI)).of(actor(AOI)).orElseThrow();
        assertThat(Seen.text(card)).contains("2026年11月の一歩", "見えるのはあなただけです");
        Seen.press(card, "今月はこれをやってみる");
        assertThat(steps.own(actor(AOI))).isEmpty();
        field(card).setValue("週に一度、相談を聞く");
        Seen.press(card, "今月はこれをやってみる");
        assertThat(Seen.text(card)).contains("週に一度、相談を聞く", "どうでしたか").doesNotContain("一行で）");
        Actor operator = new Actor(new UUID(1, 9), "ops", null, Set.of(Role.OPERATOR));
        assertThat(new StepOnHome(steps, visit(AOI)).of(operator)).isEmpty();
    }

    @Test
    @DisplayName("F107: how the last step went is asked once the month is over; earlier ones stay, without any ranking")
    void looks_back() {
        steps.put(actor(AOI), step(9, Step.Outcome.NOT, "忙しかった"));
        steps.put(actor(AOI), step(10, null, ""));
        StepsScreen screen = screen();
        assertThat(Seen.text(screen))
                .contains("2026年10月の一歩は、どうでしたか", "できなかった", "忙しかった", "2か月続けて")
                .doesNotContain("位");
        answer(screen, Step.Outcome.DONE);
        assertThat(steps.own(actor(AOI)).get(0).outcome()).isEqualTo(Step.Outcome.DONE);
        assertThat(Seen.text(screen)).doesNotContain("2026年10月の一歩は、どうでしたか").contains("2026年10月のできた一歩だけを見せる");
    }

    @Test
    @DisplayName("F107: a step can be put in other words")
    void changes() {
        steps.declare(actor(AOI), "一つ目の言葉");
        StepsScreen screen = screen();
        Seen.press(screen, "書きなおす");
        field(screen).setValue("二つ目の言葉");
        Seen.press(screen, "今月はこれをやってみる");
        assertThat(Seen.text(screen)).contains("二つ目の言葉").doesNotContain("一つ目の言葉");
    }

    private StepsScreen screen() {
        StepsScreen screen = new StepsScreen(steps, new InMemoryShares(Guest.clock()), visit(AOI));
        screen.beforeEnter(Seen.to("career/steps", "none", "none"));
        return screen;
    }

    private static Step step(int month, Step.Outcome outcome, String remark) {
        return new Step(new UUID(2, month), YearMonth.of(2026, month), month + "月の一歩の言葉", outcome, remark);
    }

    private static TextField field(Component where) {
        return Seen.all(where)
                .filter(TextField.class::isInstance)
                .map(TextField.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static void answer(Component where, Step.Outcome outcome) {
        Seen.all(where)
                .filter(RadioButtonGroup.class::isInstance)
                .findFirst()
                .ifPresent(group -> ((RadioButtonGroup<Step.Outcome>) group).setValue(outcome));
        Seen.press(where, "残す");
    }
}
