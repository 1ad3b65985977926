// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.domain.lifeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shirube.career.api.lifeline.Construal;
import org.shirube.career.api.lifeline.EventId;
import org.shirube.career.api.lifeline.LifelineEvent;
import org.shirube.career.api.lifeline.When;
import org.shirube.platform.testing.Property;

class ConstrualTest {

    @Test
    @DisplayName("F3: counts each experience once, by what it was then and what it means now")
    void counts() {
        Construal construal =
                Construal.of(List.of(event(-4, 3), event(-2, -1), event(-1, -3), event(4, 1), event(0, 0)));
        assertThat(construal).isEqualTo(new Construal(5, 3, 1, 2, 2, 0.6, 2.0));
        assertThat(event(-4, 3).difference()).isEqualTo(7);
    }

    @Test
    @DisplayName("F3: says nothing of no experience")
    void nothing() {
        assertThat(Construal.of(List.of())).isEqualTo(new Construal(0, 0, 0, 0, 0, null, null));
        assertThat(Construal.of(List.of(event(3, 3))).hardMean()).isNull();
    }

    @Test
    @DisplayName("F3: stays inside its ranges for any experiences")
    void ranges() {
        Property.forAll(
                500, draws -> draws.listOf(20, d -> event(d.between(-5, 5), d.between(-5, 5))), ConstrualTest::check);
    }

    private static void check(List<LifelineEvent> events) {
        Construal construal = Construal.of(events);
        assertThat(construal.turned()).isLessThanOrEqualTo(construal.lifted());
        assertThat(construal.lifted()).isLessThanOrEqualTo(construal.hard());
        assertThat(construal.hard()).isLessThanOrEqualTo(construal.events());
        Double mean = construal.mean();
        assertThat(mean == null ? 0 : mean).isBetween(-10.0, 10.0);
    }

    private static LifelineEvent event(int then, int now) {
        return Events.of(new EventId(UUID.randomUUID()), "x", When.of(YearMonth.of(2020, 4)), then, now);
    }
}
