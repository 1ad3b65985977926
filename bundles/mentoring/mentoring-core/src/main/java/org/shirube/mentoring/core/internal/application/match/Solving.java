// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.match;

import java.util.stream.IntStream;
import org.shirube.mentoring.api.Objective;
import org.shirube.mentoring.core.internal.domain.pool.Scorer;
import org.shirube.mentoring.core.internal.engine.CandidateGraph;
import org.shirube.mentoring.core.internal.engine.Matcher;
import org.shirube.mentoring.core.internal.engine.Matching;
import org.shirube.mentoring.core.internal.engine.Prices;
import org.shirube.mentoring.core.internal.engine.Progress;
import org.shirube.mentoring.core.internal.engine.Stability;

/** The one place at which matching meets the engine: scores become points, and pairs become people again. */
final class Solving {

    /** Points of a pair that fits in full; one that does not fit at all still has one, as it is better than nobody. */
    private static final int POINTS = 1_000;

    private Solving() {}

    /**
     * What came out.
     *
     * @param seekers the seeker of each pair
     * @param offerers the offerer of each pair
     * @param candidates how many pairs were looked at closely
     * @param bound no better total can be, in scores
     */
    @SuppressWarnings("ArrayRecordComponent") // Read once, never compared.
    record Outcome(int[] seekers, int[] offerers, long candidates, double bound, int blocking) {}

    static int points(float value) {
        return 1 + Math.round(value * (POINTS - 1));
    }

    static CandidateGraph candidates(Scorer scorer, Progress progress) {
        return new TopCandidates(scorer).graph(progress);
    }

    static Outcome solve(CandidateGraph graph, Objective objective, Progress progress) {
        Matching matching = Matcher.match(graph, engines(objective), progress);
        int[] edges = matching.edges();
        int[] seekers = IntStream.of(edges).map(graph::left).toArray();
        int[] offerers = IntStream.of(edges).map(graph::right).toArray();
        return new Outcome(
                seekers,
                offerers,
                graph.edges(),
                bound(graph, matching) / POINTS,
                Stability.blockingPairs(matching).length);
    }

    /** By the prices, for as many pairs as there are; a stable matching has none, and only its total is said. */
    private static double bound(CandidateGraph graph, Matching matching) {
        Prices prices = matching.prices();
        return prices == null ? matching.total() : prices.bound(graph) - prices.bonus() * matching.pairs();
    }

    private static org.shirube.mentoring.core.internal.engine.Objective engines(Objective objective) {
        return switch (objective) {
            case BEST_FIT -> org.shirube.mentoring.core.internal.engine.Objective.BEST_TOTAL;
            case MOST_PEOPLE -> org.shirube.mentoring.core.internal.engine.Objective.MOST_PAIRS;
            case FAIR -> org.shirube.mentoring.core.internal.engine.Objective.FAIR;
            case STABLE -> org.shirube.mentoring.core.internal.engine.Objective.STABLE;
        };
    }
}
