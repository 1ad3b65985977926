// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.domain.lifeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shirube.career.api.lifeline.EventId;
import org.shirube.career.api.lifeline.LifelineEvent;
import org.shirube.career.api.lifeline.When;
import org.shirube.platform.testing.Draws;
import org.shirube.platform.testing.Property;

class WhenTest {

    @Test
    @DisplayName("F1: what is written of a time is read as the same, and its days are in order")
    void written_and_read() {
        Property.forAll(2_000, WhenTest::when, when -> {
            assertThat(When.read(when.toString())).contains(when);
            assertThat(when.begins()).isBeforeOrEqualTo(when.ends());
        });
    }

    @Test
    @DisplayName("F1: any text is read as a time or refused, and never fails")
    void any_text() {
        Property.forAll(5_000, draws -> draws.text(24, "01294-/月年日.~ abc"), text -> {
            Cells.when(text)
                    .ifPresent(when -> assertThat(Cells.when(when.toString())).contains(when));
        });
    }

    @Test
    void a_month_is_as_long_as_it_is() {
        When february = When.of(YearMonth.of(2024, 2));
        assertThat(february.begins()).isEqualTo(LocalDate.of(2024, 2, 1));
        assertThat(february.ends()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(When.read("2019").orElseThrow().ends()).isEqualTo(LocalDate.of(2019, 12, 31));
    }

    @Test
    void refuses_what_no_calendar_has() {
        for (String text :
                List.of("2023-02-29", "2019-13", "1899", "2200", "2020/2019", "2019-00-01", "", "2019/", "x")) {
            assertThat(When.read(text)).as(text).isEmpty();
        }
        assertThatThrownBy(() -> new When(new When.Point(2020, 1, 0), new When.Point(2019, 1, 0)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("F1: as people write it")
    void as_people_write_it() {
        assertThat(Cells.when("２０１９年４月").orElseThrow()).hasToString("2019-04");
        assertThat(Cells.when("2019/4/1").orElseThrow()).hasToString("2019-04-01");
        assertThat(Cells.when("2019.4").orElseThrow()).hasToString("2019-04");
        assertThat(Cells.when("2019年4月〜2021年3月31日").orElseThrow()).hasToString("2019-04/2021-03-31");
        assertThat(Cells.when("2019/4～2021/3").orElseThrow()).hasToString("2019-04/2021-03");
        assertThat(Cells.when("2019-04/2021-03").orElseThrow()).hasToString("2019-04/2021-03");
        assertThat(Cells.when("2019年").orElseThrow()).hasToString("2019");
    }

    @Test
    @DisplayName("F1: events lie in time the same way in whatever order they come")
    void order() {
        Property.forAll(300, draws -> draws.listOf(12, WhenTest::when), times -> {
            List<LifelineEvent> events = new ArrayList<>();
            times.forEach(when -> events.add(Events.of(new EventId(new UUID(0, events.size())), "x", when, 0, 0)));
            List<LifelineEvent> sorted =
                    events.stream().sorted(LifelineEvent.IN_TIME).toList();
            Collections.shuffle(events, new Random(7));
            assertThat(events.stream().sorted(LifelineEvent.IN_TIME)).containsExactlyElementsOf(sorted);
            for (int i = 1; i < sorted.size(); i++) {
                assertThat(sorted.get(i - 1).experience().when().begins())
                        .isBeforeOrEqualTo(sorted.get(i).experience().when().begins());
            }
        });
    }

    static When when(Draws draws) {
        When.Point from = point(draws, 1990);
        return draws.below(2) == 0 ? new When(from, null) : new When(from, point(draws, from.year() + 1));
    }

    private static When.Point point(Draws draws, int least) {
        int year = draws.between(least, least + 30);
        int month = draws.between(0, 12);
        return new When.Point(year, month, month == 0 ? 0 : draws.between(0, 28));
    }
}
