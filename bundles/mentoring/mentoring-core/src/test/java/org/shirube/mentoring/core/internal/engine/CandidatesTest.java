// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CandidatesTest {

    private final long seed = Long.getLong("shirube.seed", System.nanoTime());
    private final SplittableRandom seeds = new SplittableRandom(seed);

    @Test
    @DisplayName("F58 Of all allowed pairs the best are kept, at any prices, in more than one block")
    void best() {
        int[][] scores = table(seeds.split(), 70, 2_500, 40);
        int[] prices = seeds.split().ints(2_500, 0, 30).toArray();
        CandidateGraph graph = Candidates.best(people(scores), 7, prices, 0, Progress.NONE);
        for (int i = 0; i < scores.length; i++) {
            int person = i;
            List<Integer> gains = IntStream.range(0, 2_500)
                    .filter(j -> scores[person][j] >= 0)
                    .mapToObj(j -> scores[person][j] - prices[j])
                    .sorted(Comparator.reverseOrder())
                    .limit(7)
                    .toList();
            List<Integer> found = new ArrayList<>();
            for (int e = graph.first(i); e < graph.first(i + 1); e++) {
                assertThat(graph.score(e)).isEqualTo(scores[i][graph.right(e)]);
                found.add(graph.score(e) - prices[graph.right(e)]);
            }
            assertThat(found).as("seed %d, left %d", seed, i).isEqualTo(gains);
        }
    }

    @Test
    @DisplayName("F58 Among equals, different people get different candidates, and the same ones every time")
    void tiesAreSpread() {
        People people = people(new int[500][1_000]);
        CandidateGraph once = Candidates.best(people, 5, Progress.NONE);
        CandidateGraph again = Candidates.best(people, 5, Progress.NONE);
        assertThat(once.rights()).isEqualTo(again.rights());
        Set<Integer> all = new HashSet<>();
        Arrays.stream(once.rights()).forEach(all::add);
        assertThat(all).hasSizeGreaterThan(850);
    }

    @Test
    @DisplayName(
            "F58 With a last pass that misses nothing, the matching is the best of all pairs, not only of candidates")
    void allPairs() {
        for (int k = 0; k < SmallGraphs.tries(300); k++) {
            SplittableRandom random = seeds.split();
            int[][] scores = table(random, random.nextInt(25), random.nextInt(25), 1 + random.nextInt(50));
            People people = people(scores, random);
            AllPairs.Outcome outcome = AllPairs.match(people, 1 + random.nextInt(4), 50, Progress.NONE);
            assertThat(outcome.missed()).as("seed %d, table %d", seed, k).isZero();
            assertThat(Checker.faults(outcome.matching().graph(), outcome.matching()))
                    .isEmpty();
            long best = new PlainSolver(Candidates.best(people, 25, Progress.NONE)).bestTotal();
            assertThat(outcome.matching().total())
                    .as("seed %d, table %d", seed, k)
                    .isEqualTo(best);
        }
    }

    @Test
    @DisplayName("F58 As many pairs as there can be among all, not only among candidates, and then the greatest total")
    void mostPairs() {
        int proven = 0;
        for (int k = 0; k < SmallGraphs.tries(300); k++) {
            SplittableRandom random = seeds.split();
            int[][] scores = table(random, 1 + random.nextInt(25), 1 + random.nextInt(25), 1 + random.nextInt(50));
            People people = people(scores, random);
            int most = 1 + random.nextInt(4);
            AllPairs.Outcome best = AllPairs.match(people, most, 1 + random.nextInt(3), Progress.NONE);
            AllPairs.Outcome outcome = AllPairs.mostPairs(people, best, most, 50, Progress.NONE);
            assertThat(Checker.faults(outcome.matching().graph(), outcome.matching()))
                    .isEmpty();
            PlainSolver plain = new PlainSolver(Candidates.best(people, 25, Progress.NONE));
            if (outcome.missed() == 0) {
                proven++;
                assertThat(outcome.matching().pairs())
                        .as("seed %d, table %d", seed, k)
                        .isEqualTo(plain.mostPairs());
                assertThat(outcome.bound())
                        .as("seed %d, table %d", seed, k)
                        .isEqualTo(outcome.matching().total())
                        .isEqualTo(plain.bestTotalOfMostPairs());
            }
        }
        assertThat(proven).isGreaterThan(SmallGraphs.tries(300) * 9 / 10);
    }

    @Test
    @DisplayName("F58 Stable among all people: nobody would rather have somebody who was no candidate")
    void stable() {
        int passes = 0;
        for (int k = 0; k < SmallGraphs.tries(300); k++) {
            SplittableRandom random = seeds.split();
            People people = people(table(random, 1 + random.nextInt(25), 1 + random.nextInt(25), 50), random);
            AllPairs.Outcome outcome = AllPairs.stable(people, 1 + random.nextInt(4), 100, Progress.NONE);
            assertThat(outcome.missed()).as("seed %d, table %d", seed, k).isZero();
            CandidateGraph all = Candidates.best(people, 25, Progress.NONE);
            CandidateGraph some = outcome.matching().graph();
            int[] edges = Arrays.stream(outcome.matching().edges())
                    .map(e -> all.edge(some.left(e), some.right(e)))
                    .toArray();
            assertThat(Stability.blockingPairs(new Matching(all, edges, null)))
                    .as("seed %d, table %d", seed, k)
                    .isEmpty();
            passes = Math.max(passes, outcome.passes());
        }
        assertThat(passes).isGreaterThan(2);
    }

    @Test
    @DisplayName("F58 One pass proves nothing about pairs that are no candidates, and says so")
    void onePass() {
        People people = people(table(seeds.split(), 20, 20, 9), seeds.split());
        assertThat(AllPairs.match(people, 2, 1, Progress.NONE).missed()).isPositive();
        assertThat(AllPairs.match(people, 20, 1, Progress.NONE).missed()).isZero();
    }

    @Test
    @DisplayName("F58 Guessed prices send most people elsewhere where everybody wants the same few")
    void pilot() {
        int[][] scores = new int[400][1_600];
        for (int[] row : scores) {
            Arrays.setAll(row, j -> j / 2);
        }
        int[] one = new int[400];
        Arrays.fill(one, 1);
        int[] places = new int[1_600];
        Arrays.fill(places, 1);
        People people = new People(one, places, scorer(scores));
        CandidateGraph blind = Candidates.best(people, 5, Progress.NONE);
        CandidateGraph priced = PilotPrices.candidates(people, 5, Progress.NONE);
        assertThat(MaximumWeight.solve(blind, Progress.NONE).pairs()).isLessThan(20);
        assertThat(MaximumWeight.solve(priced, Progress.NONE).pairs()).isGreaterThan(300);
    }

    @Test
    @DisplayName("F58 Whoever waits can give up, and hears what went wrong in a rule")
    void stops() {
        People people = people(new int[500][100]);
        Progress impatient = new Progress() {
            @Override
            public void at(Stage stage, double share) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThatThrownBy(() -> Candidates.best(people, 3, impatient)).isInstanceOf(CancellationException.class);
        RowScorer broken = (i, from, to, row) -> {
            throw new IllegalStateException("broken rule");
        };
        People unlucky = new People(people.leftCapacity(), people.rightCapacity(), broken);
        assertThatThrownBy(() -> Candidates.best(unlucky, 3, Progress.NONE)).hasMessage("broken rule");
    }

    private static People people(int[][] scores) {
        int[] left = new int[scores.length];
        int[] right = new int[scores.length == 0 ? 0 : scores[0].length];
        Arrays.fill(left, 1);
        Arrays.fill(right, 1);
        return new People(left, right, scorer(scores));
    }

    private static People people(int[][] scores, SplittableRandom random) {
        int rights = scores.length == 0 ? 3 : scores[0].length;
        return new People(
                random.ints(scores.length, 0, 3).toArray(),
                random.ints(rights, 0, 4).toArray(),
                scorer(scores));
    }

    private static RowScorer scorer(int[][] scores) {
        return (i, from, to, row) -> System.arraycopy(scores[i], from, row, 0, to - from);
    }

    private static int[][] table(SplittableRandom random, int n, int m, int top) {
        int[][] table = new int[n][];
        Arrays.setAll(table, i -> random.ints(m, -top / 2 - 1, top + 1).toArray());
        return table;
    }
}
