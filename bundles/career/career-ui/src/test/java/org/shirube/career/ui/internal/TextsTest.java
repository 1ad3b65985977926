// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shirube.career.api.Stage;
import org.shirube.career.api.crafting.JobTask;
import org.shirube.career.api.crafting.Outlet;
import org.shirube.career.api.crafting.Trait;
import org.shirube.career.api.plan.Need;
import org.shirube.career.api.plan.PlanStep;
import org.shirube.career.api.profile.Difference;
import org.shirube.career.api.profile.Evidence;
import org.shirube.career.api.profile.Field;
import org.shirube.career.api.share.Scope;
import org.shirube.career.api.step.Step;
import org.shirube.career.api.workshop.RoleTalk;
import org.shirube.career.api.workshop.Seat;
import org.shirube.career.api.workshop.SheetField;
import org.shirube.career.api.workshop.Workshop;
import org.shirube.career.api.workshop.WorkshopPlan;
import org.shirube.career.api.workshop.WorkshopRefusedException;

class TextsTest {

    private static final ResourceBundle JAPANESE = new CareerTexts().texts(Locale.JAPANESE);

    @Test
    @DisplayName("F128: English for those who chose it, Japanese for everybody else")
    void languages() {
        assertThat(new CareerTexts().texts(Locale.UK).getString("career.title")).isEqualTo("My career");
        assertThat(new CareerTexts().texts(Locale.FRENCH).getString("career.title"))
                .isEqualTo(JAPANESE.getString("career.title"));
    }

    @Test
    @DisplayName("F100, F107: whatever can happen with steps and workshops has a word")
    void stepsAndWorkshops() {
        assertThat(keys("career.step.outcome.", Step.Outcome.values())).allMatch(JAPANESE::containsKey);
        assertThat(keys("career.ws.state.", Workshop.State.values())).allMatch(JAPANESE::containsKey);
        assertThat(keys("career.ws.course.", Workshop.State.values())).allMatch(JAPANESE::containsKey);
        assertThat(keys("career.ws.refused.", WorkshopRefusedException.Reason.values()))
                .allMatch(JAPANESE::containsKey);
        assertThat(keys("career.workshopDesk.seat.", Seat.State.values())).allMatch(JAPANESE::containsKey);
        assertThat(keys("career.talk.said.", RoleTalk.Consent.values())).allMatch(JAPANESE::containsKey);
        assertThat(keys("career.sheet.", SheetField.values()))
                .allMatch(key -> JAPANESE.containsKey(key) && JAPANESE.containsKey(key + ".help"));
        assertThat(IntStream.rangeClosed(1, WorkshopPlan.STEPS).mapToObj(step -> "career.ws.step." + step))
                .allMatch(key -> JAPANESE.containsKey(key) && JAPANESE.containsKey(key + ".help"));
    }

    @Test
    @DisplayName("whatever can happen has a word")
    void values() {
        assertThat(Stream.of(Stage.values()).map(stage -> "career.stage." + stage.number()))
                .allMatch(JAPANESE::containsKey);
        assertThat(Stream.of(Scope.Part.values()).map(part -> "career.part." + part))
                .allMatch(JAPANESE::containsKey);
    }

    @Test
    @DisplayName("F18, F25, F70, F71, F73: whatever a person can choose in profile, plan and worksheet has a word")
    void choices() {
        assertThat(Stream.of(
                                keys("career.profile.", Field.values()),
                                keys("career.profile.ask.", Field.values()),
                                keys("career.profile.year.", Difference.Kind.values()),
                                keys("career.evidence.", Evidence.Kind.values()),
                                keys("career.plan.", Need.Reach.values()),
                                keys("career.plan.step.", PlanStep.State.values()),
                                keys("career.crafting.", JobTask.Wish.values()),
                                keys("career.fit.", Trait.Strength.values()),
                                keys("career.outlet.", Outlet.Kind.values()))
                        .flatMap(keys -> keys))
                .allMatch(JAPANESE::containsKey);
    }

    private static Stream<String> keys(String part, Enum<?>[] values) {
        return Stream.of(values).map(value -> part + value.name());
    }
}
