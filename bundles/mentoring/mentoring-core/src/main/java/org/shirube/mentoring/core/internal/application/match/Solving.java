// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.match;

import java.util.stream.IntStream;
import org.shirube.mentoring.api.Objective;
import org.shirube.mentoring.core.internal.domain.pool.Scorer;
import org.shirube.mentoring.core.internal.engine.AllPairs;
import org.shirube.mentoring.core.internal.engine.CandidateGraph;
import org.shirube.mentoring.core.internal.engine.Matcher;
import org.shirube.mentoring.core.internal.engine.Matching;
import org.shirube.mentoring.core.internal.engine.People;
import org.shirube.mentoring.core.internal.engine.PilotPrices;
import org.shirube.mentoring.core.internal.engine.Prices;
import org.shirube.mentoring.core.internal.engine.Progress;
import org.shirube.mentoring.core.internal.engine.Stability;

/** The one place at which matching meets the engine: scores become points, and pairs become people again. */
final class Solving {

    /** Candidates of a seeker at first. */
    private static final int CANDIDATES = 50;

    /** How often all pairs are scored for the best total, until none is missed; where there are very many, once more and no further. */
    private static final int PASSES = 6;

    private static final int PASSES_OF_MANY = 2;
    private static final long MANY = 200_000_000;

    private Solving() {}

    /**
     * What came out.
     *
     * @param seekers the seeker of each pair
     * @param offerers the offerer of each pair
     * @param candidates how many pairs were kept as candidates
     * @param gap by how much a better total can be at most, in scores
     */
    @SuppressWarnings("ArrayRecordComponent") // Read once, never compared.
    record Outcome(int[] seekers, int[] offerers, long candidates, double gap, int blocking) {}

    static Outcome solve(Scorer scorer, Objective objective, Progress progress) {
        Points points = new Points(scorer);
        People people = new People(
                capacities(scorer.pool().seekers()), capacities(scorer.pool().offerers()), points, points);
        Matching matching = match(people, objective, progress);
        CandidateGraph graph = matching.graph();
        int[] edges = matching.edges();
        return new Outcome(
                IntStream.of(edges).map(graph::left).toArray(),
                IntStream.of(edges).map(graph::right).toArray(),
                graph.edges(),
                (bound(graph, matching) - matching.total()) / Points.WHOLE,
                Stability.blockingPairs(matching).length);
    }

    private static Matching match(People people, Objective objective, Progress progress) {
        if (people.leftPeople() == 0 || people.rightPeople() == 0) {
            return Matcher.match(nobody(people), engines(objective), progress);
        }
        if (objective == Objective.BEST_FIT) {
            boolean many = (long) people.leftPeople() * people.rightPeople() > MANY;
            return AllPairs.match(people, CANDIDATES, many ? PASSES_OF_MANY : PASSES, progress)
                    .matching();
        }
        CandidateGraph graph = PilotPrices.candidates(people, CANDIDATES, progress);
        return Matcher.match(graph, engines(objective), progress);
    }

    private static CandidateGraph nobody(People people) {
        return CandidateGraph.of(
                people.leftCapacity(),
                people.rightCapacity(),
                new int[people.leftPeople() + 1],
                new int[0],
                new int[0]);
    }

    private static int[] capacities(org.shirube.mentoring.api.rule.People people) {
        return IntStream.range(0, people.size()).map(people::capacity).toArray();
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
