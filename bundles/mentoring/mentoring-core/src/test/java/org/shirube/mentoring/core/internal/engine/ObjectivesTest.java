// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ObjectivesTest {

    private static final int GRAPHS = SmallGraphs.tries(10_000);
    private final long seed = Long.getLong("shirube.seed", System.nanoTime());
    private final SplittableRandom seeds = new SplittableRandom(seed);

    @Test
    @DisplayName("F57 As many pairs as there can be, then the greatest total, with prices that prove both")
    void mostPairs() {
        for (int k = 0; k < GRAPHS; k++) {
            CandidateGraph graph = SmallGraphs.next(seeds.split());
            Matching matching = Matcher.match(graph, Objective.MOST_PAIRS, Progress.NONE);
            PlainSolver plain = new PlainSolver(graph);
            assertThat(Checker.faults(graph, matching))
                    .as("seed %d, graph %d", seed, k)
                    .isEmpty();
            assertThat(matching.pairs()).as("seed %d, graph %d", seed, k).isEqualTo(plain.mostPairs());
            assertThat(matching.total()).as("seed %d, graph %d", seed, k).isEqualTo(plain.bestTotalOfMostPairs());
        }
    }

    @Test
    @DisplayName("F57 Fair: no pair less, the worst pair as good as can be, then the greatest total")
    void fair() {
        for (int k = 0; k < GRAPHS; k++) {
            CandidateGraph graph = SmallGraphs.next(seeds.split());
            Matching matching = Matcher.match(graph, Objective.FAIR, Progress.NONE);
            assertThat(Checker.faults(graph, matching))
                    .as("seed %d, graph %d", seed, k)
                    .isEmpty();
            int most = new PlainSolver(graph).mostPairs();
            int[] possible = java.util.stream.IntStream.range(0, graph.edges())
                    .map(graph::score)
                    .distinct()
                    .filter(least -> new PlainSolver(graph.atLeast(least)).mostPairs() == most)
                    .toArray();
            int worst = Arrays.stream(possible).max().orElse(0);
            assertThat(matching.pairs()).as("seed %d, graph %d", seed, k).isEqualTo(most);
            assertThat(matching.least()).as("seed %d, graph %d", seed, k).isGreaterThanOrEqualTo(worst);
            assertThat(matching.total())
                    .as("seed %d, graph %d", seed, k)
                    .isEqualTo(new PlainSolver(graph.atLeast(worst)).bestTotalOfMostPairs());
        }
    }

    @Test
    @DisplayName("F57 Stable: no two people would both rather have each other, by one liking or by two")
    void stable() {
        for (int k = 0; k < GRAPHS; k++) {
            SplittableRandom random = seeds.split();
            CandidateGraph graph = SmallGraphs.next(random);
            int[] liking = random.ints(graph.edges(), -3, 4).toArray();
            Matching byScore = Matcher.match(graph, Objective.STABLE, Progress.NONE);
            Matching byLiking = Stable.solve(graph, liking, Progress.NONE);
            for (Matching matching : new Matching[] {byScore, byLiking}) {
                assertThat(Checker.primalFaults(graph, matching))
                        .as("seed %d, graph %d", seed, k)
                        .isEmpty();
            }
            assertThat(Checker.blockingPairs(graph, byScore, null))
                    .as("seed %d, graph %d", seed, k)
                    .isEmpty();
            assertThat(Checker.blockingPairs(graph, byLiking, liking))
                    .as("seed %d, graph %d", seed, k)
                    .isEmpty();
            assertThat(Stability.blockingPairs(byLiking, liking)).isEmpty();
        }
    }

    @Test
    @DisplayName("F57 Pairs that block a matching are all found, and no others")
    void blockingPairs() {
        for (int k = 0; k < GRAPHS; k++) {
            SplittableRandom random = seeds.split();
            CandidateGraph graph = SmallGraphs.next(random);
            int[] liking = random.ints(graph.edges(), -3, 4).toArray();
            Matching matching = MaximumWeight.solve(graph, Progress.NONE);
            assertThat(Stability.blockingPairs(matching))
                    .as("seed %d, graph %d", seed, k)
                    .containsExactly(Checker.blockingPairs(graph, matching, null));
            assertThat(Stability.blockingPairs(matching, liking))
                    .as("seed %d, graph %d", seed, k)
                    .containsExactly(Checker.blockingPairs(graph, matching, liking));
        }
    }
}
