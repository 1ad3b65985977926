// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.match;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.shirube.mentoring.api.Objective;
import org.shirube.mentoring.core.internal.domain.pool.Scorer;
import org.shirube.mentoring.core.internal.engine.AllPairs;
import org.shirube.mentoring.core.internal.engine.CandidateGraph;
import org.shirube.mentoring.core.internal.engine.Matcher;
import org.shirube.mentoring.core.internal.engine.Matching;
import org.shirube.mentoring.core.internal.engine.People;
import org.shirube.mentoring.core.internal.engine.Progress;
import org.shirube.mentoring.core.internal.engine.Resumed;
import org.shirube.mentoring.core.internal.engine.Stability;

/** The one place at which matching meets the engine: scores become points, and pairs become people again. */
final class Solving {

    /** Candidates of a seeker at first. */
    private static final int CANDIDATES = 50;

    /** How often all pairs are scored for the best total at most, until none is missed. */
    private static final int PASSES = 20;

    /** The same until nobody would rather have each other. */
    private static final int STABLE_PASSES = 30;

    private Solving() {}

    /**
     * What came out.
     *
     * @param seekers the seeker of each pair
     * @param offerers the offerer of each pair
     * @param candidates how many pairs were kept as candidates
     * @param gap by how much the total of any other matching of the same people can be better at most, in scores, had no pair counted
     *     more than another
     * @param matching over the candidates that were kept
     */
    @SuppressWarnings("ArrayRecordComponent") // Read once, never compared.
    record Outcome(int[] seekers, int[] offerers, long candidates, double gap, int blocking, Matching matching) {}

    /** Whether pairs of a run before count more. What is promised of the worst pair, or of whom people would rather have, would not hold then. */
    static boolean goesOn(Objective objective) {
        return objective == Objective.BEST_FIT || objective == Objective.MOST_PEOPLE;
    }

    /** @param partners the offerers whose pair with a seeker counts more, for each seeker; null for none at all */
    static Outcome solve(Scorer scorer, Objective objective, int @Nullable [][] partners, Progress progress) {
        Points points = new Points(scorer);
        People people = new People(
                capacities(scorer.pool().seekers()), capacities(scorer.pool().offerers()), points, points, points);
        AllPairs.Outcome best = AllPairs.match(people, CANDIDATES, PASSES, progress);
        Matching free = matching(people, best, objective, progress);
        if (partners == null || !goesOn(objective)) {
            return outcome(free, best.bound() - free.total());
        }
        Inertia inertia = new Inertia(points, partners);
        CandidateGraph graph = inertia.over(free.graph());
        Matching matching = objective == Objective.BEST_FIT
                ? Resumed.solve(graph, free, progress)
                : Matcher.match(graph, org.shirube.mentoring.core.internal.engine.Objective.MOST_PAIRS, progress);
        return outcome(matching, best.bound() - inertia.total(matching));
    }

    /** @param gap in points */
    private static Outcome outcome(Matching matching, long gap) {
        CandidateGraph graph = matching.graph();
        int[] edges = matching.edges();
        return new Outcome(
                IntStream.of(edges).map(graph::left).toArray(),
                IntStream.of(edges).map(graph::right).toArray(),
                graph.edges(),
                (double) gap / Points.WHOLE,
                Stability.blockingPairs(matching).length,
                matching);
    }

    /** What HR aims for, among all people; only how good the worst pair can be is found among the pairs that matter for the most. */
    private static Matching matching(People people, AllPairs.Outcome best, Objective objective, Progress progress) {
        return switch (objective) {
            case BEST_FIT -> best.matching();
            case MOST_PEOPLE -> mostPairs(people, best, progress);
            case FAIR -> Matcher.match(
                    mostPairs(people, best, progress).graph(),
                    org.shirube.mentoring.core.internal.engine.Objective.FAIR,
                    progress);
            case STABLE -> AllPairs.stable(people, CANDIDATES, STABLE_PASSES, progress)
                    .matching();
        };
    }

    private static Matching mostPairs(People people, AllPairs.Outcome best, Progress progress) {
        return AllPairs.mostPairs(people, best, CANDIDATES, PASSES, progress).matching();
    }

    private static int[] capacities(org.shirube.mentoring.api.rule.People people) {
        return IntStream.range(0, people.size()).map(people::capacity).toArray();
    }
}
