// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shirube.mentoring.api.SchemeId;
import org.shirube.mentoring.api.SchemeKind;
import org.shirube.mentoring.api.SchemePlan;
import org.shirube.mentoring.api.match.MatchRun;
import org.shirube.mentoring.api.match.RunId;
import org.shirube.mentoring.ui.internal.part.Guest;
import org.shirube.ui.testing.Seen;

@ExtendWith(Guest.class)
class ResultCardTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final int PAIRS = 58_000;
    private static final double BEST = 48_000.25;
    private static final String PROVED = "ほかにありません";

    @Test
    @DisplayName("F59: of very many pairs too, nothing better is said not to exist only where the bound is reached")
    void proof() {
        assertThat(said(BEST)).contains(PROVED);
        assertThat(said(BEST + 1e-7)).contains(PROVED);
        assertThat(said(BEST + 0.001)).doesNotContain(PROVED).contains("1ポイント低い");
        assertThat(said(BEST + 0.5)).doesNotContain(PROVED).contains("50ポイント低い");
    }

    private static String said(double bound) {
        return Seen.text(new ResultCard(new MatchRun(
                new RunId(UUID.randomUUID()),
                new SchemeId(UUID.randomUUID()),
                SchemePlan.usual(SchemeKind.MENTOR, "title", DAY, DAY.plusDays(1)),
                MatchRun.State.READY,
                1,
                MatchRun.Step.DONE,
                Instant.EPOCH,
                Instant.EPOCH,
                new MatchRun.Result(PAIRS, PAIRS, PAIRS, PAIRS, 0, BEST, BEST, bound, 0),
                List.of(),
                null)));
    }
}
