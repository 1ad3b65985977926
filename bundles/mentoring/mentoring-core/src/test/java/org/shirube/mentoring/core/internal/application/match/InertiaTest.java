// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shirube.mentoring.api.Objective;
import org.shirube.mentoring.api.SchemeKind;
import org.shirube.mentoring.core.internal.domain.pool.PackedPool;
import org.shirube.mentoring.core.internal.domain.pool.Pools;
import org.shirube.mentoring.core.internal.domain.pool.Scorer;
import org.shirube.mentoring.core.internal.engine.CandidateGraph;
import org.shirube.mentoring.core.internal.engine.PlainSolver;
import org.shirube.mentoring.core.internal.engine.Progress;
import org.shirube.platform.testing.Draws;
import org.shirube.platform.testing.Property;

class InertiaTest {

    /** A pool, and pairs that somebody had before, allowed or not. */
    private record Drawn(PackedPool pool, int[][] before) {}

    private static Drawn drawn(Draws draws) {
        PackedPool pool = Pools.pool(draws);
        int[][] before = IntStream.range(0, pool.seekers().size())
                .mapToObj(i -> draws.between(0, 3) == 0
                        ? new int[0]
                        : new int[] {draws.between(0, pool.offerers().size() - 1)})
                .toArray(int[][]::new);
        return new Drawn(pool, before);
    }

    @Test
    @DisplayName("F59: pairs of the run before count more, and what is told of the best there is leaves that out")
    void honest() {
        Property.forAll(150, InertiaTest::drawn, drawn -> {
            Scorer scorer = new Rules().shown(Pools.plan(SchemeKind.MENTOR), drawn.pool());
            Solving.Outcome free = Solving.solve(scorer, Objective.BEST_FIT, null, Progress.NONE);
            Solving.Outcome held = Solving.solve(scorer, Objective.BEST_FIT, drawn.before(), Progress.NONE);
            long best = free.matching().total();
            long total = points(scorer, held);
            int kept = same(held, drawn.before());
            assertThat(held.gap() * Points.WHOLE).isCloseTo(best - total, within(1e-6));
            assertThat(held.matching().total()).isEqualTo(total + (long) Inertia.POINTS * kept);
            assertThat(held.matching().total())
                    .as("nobody is moved for less, and everybody for more")
                    .isGreaterThanOrEqualTo(best + (long) Inertia.POINTS * same(free, drawn.before()));
            CandidateGraph graph = held.matching().graph();
            assertThat(new PlainSolver(graph).bestTotal())
                    .isEqualTo(held.matching().total());
        });
    }

    @Test
    @DisplayName("F59: the worst pair, and whom people would rather have, are found as if there had been no run before")
    void promises() {
        Property.forAll(20, InertiaTest::drawn, drawn -> {
            Scorer scorer = new Rules().shown(Pools.plan(SchemeKind.MENTOR), drawn.pool());
            for (Objective objective : new Objective[] {Objective.FAIR, Objective.STABLE}) {
                assertThat(Solving.solve(scorer, objective, drawn.before(), Progress.NONE)
                                .offerers())
                        .isEqualTo(Solving.solve(scorer, objective, null, Progress.NONE)
                                .offerers());
            }
        });
    }

    private static long points(Scorer scorer, Solving.Outcome outcome) {
        Points points = new Points(scorer);
        int[] one = new int[1];
        long all = 0;
        for (int i = 0; i < outcome.seekers().length; i++) {
            points.score(outcome.seekers()[i], outcome.offerers()[i], outcome.offerers()[i] + 1, one);
            all += one[0];
        }
        return all;
    }

    private static int same(Solving.Outcome outcome, int[][] before) {
        return (int) IntStream.range(0, outcome.seekers().length)
                .filter(i -> Arrays.stream(before[outcome.seekers()[i]])
                        .anyMatch(offerer -> offerer == outcome.offerers()[i]))
                .count();
    }
}
