// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

import java.util.List;
import java.util.Locale;
import org.shirube.mentoring.core.internal.engine.Frontier.Point;
import org.shirube.mentoring.core.internal.engine.Instances.Family;
import org.shirube.mentoring.core.internal.engine.Instances.Supply;

/** The stable matching against the best total, and twenty matchings in between. */
final class StableBench {

    private StableBench() {}

    static void measure(int people) {
        for (Family family : List.of(Family.UNIFORM, Family.POPULAR, Family.BLOCKS, Family.COMMON)) {
            CandidateGraph graph = Instances.of(family, Supply.TIGHT, people);
            Stable.solve(graph, Progress.NONE);
            long begun = System.nanoTime();
            Matching stable = Stable.solve(graph, Progress.NONE);
            double seconds = (System.nanoTime() - begun) / 1e9;
            long best = MaximumWeight.solve(graph, Progress.NONE).total();
            System.out.printf(
                    Locale.ROOT,
                    "stable.%s.%d %d blocking pairs, %.2f %% less than the best total; ours=%.3f (s)%n",
                    MatchingBench.name(family),
                    people,
                    Stability.blockingPairs(stable).length,
                    100.0 * (best - stable.total()) / best,
                    seconds);
        }
        CandidateGraph graph = Instances.of(Family.POPULAR, Supply.TIGHT, people);
        long begun = System.nanoTime();
        List<Point> points = Frontier.between(graph, 20, Progress.NONE);
        double seconds = (System.nanoTime() - begun) / 1e9;
        for (Point point : points) {
            System.out.printf(Locale.ROOT, "  total %d, %d blocking pairs%n", point.total(), point.blocking());
        }
        System.out.printf(Locale.ROOT, "frontier.popular.%d ours=%.1f (s for 20 points)%n", people, seconds);
    }
}
