// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Blocks that are left out, samples, and what is proven of pairs that nobody looked at. */
class BoundsTest {

    private final long seed = Long.getLong("shirube.seed", System.nanoTime());
    private final SplittableRandom seeds = new SplittableRandom(seed);

    /** Scores in a table, some pairs not allowed by the score, others by a hard rule. */
    private record Table(int[][] scores, boolean[][] forbidden, int block, int slack, AtomicLong scored)
            implements RowScorer, HardRule, Bounds {

        static Table of(SplittableRandom random, int n, int m, int top) {
            int[][] scores = new int[n][];
            boolean[][] forbidden = new boolean[n][m];
            Arrays.setAll(scores, i -> random.ints(m, -top / 4 - 1, top + 1).toArray());
            // So that blocks are not all alike, and some are forbidden as a whole.
            int block = 1 + random.nextInt(9);
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < m; j++) {
                    scores[i][j] = scores[i][j] * (1 + (i + j / block) % 5) / 5;
                    forbidden[i][j] = random.nextInt(5) == 0 || (i + j / block) % 7 == 0;
                }
            }
            return new Table(scores, forbidden, block, random.nextInt(3), new AtomicLong());
        }

        @Override
        public void score(int left, int from, int to, int[] into) {
            scored.addAndGet(to - from);
            System.arraycopy(scores[left], from, into, 0, to - from);
        }

        @Override
        public void forbid(int left, int from, int to, int[] marks) {
            for (int j = from; j < to; j++) {
                marks[j - from] = forbidden[left][j] ? FORBIDDEN : marks[j - from];
            }
        }

        @Override
        public Look look() {
            AtomicInteger turned = new AtomicInteger();
            return new Look() {
                @Override
                public void turn(int left, int[] most) {
                    turned.set(left);
                    most(left, most);
                }

                @Override
                public boolean score(int block, int[] prices, int least, int[] into) {
                    int[] row = scores[turned.get()];
                    int from = block * block();
                    int to = Math.min(row.length, from + block());
                    Table.this.score(turned.get(), from, to, into);
                    return IntStream.range(from, to).anyMatch(j -> row[j] - prices[j] >= least);
                }
            };
        }

        private void most(int left, int[] most) {
            int m = scores[left].length;
            for (int b = 0; b < most.length; b++) {
                most[b] = IntStream.range(b * block, Math.min(m, (b + 1) * block))
                        .filter(j -> !forbidden[left][j] && scores[left][j] >= 0)
                        .map(j -> scores[left][j] + slack)
                        .max()
                        .orElse(-1);
            }
        }

        People people(int[] lefts, int[] rights, boolean bounded) {
            return new People(lefts, rights, this, this, bounded ? this : null);
        }
    }

    private static int[] ones(int size) {
        int[] ones = new int[size];
        Arrays.fill(ones, 1);
        return ones;
    }

    @Test
    @DisplayName("F58 Leaving out blocks that cannot hold a candidate changes no candidate, at any prices and blur")
    void sameCandidates() {
        for (int k = 0; k < SmallGraphs.tries(200); k++) {
            SplittableRandom random = seeds.split();
            int n = random.nextInt(40);
            int m = random.nextInt(90);
            Table table = Table.of(random, n, m, 1 + random.nextInt(60));
            int[] prices = random.ints(m, 0, 1 + random.nextInt(30)).toArray();
            int most = 1 + random.nextInt(8);
            int blur = random.nextInt(4);
            CandidateGraph all =
                    Candidates.best(table.people(ones(n), ones(m), false), most, prices, blur, Progress.NONE);
            CandidateGraph few =
                    Candidates.best(table.people(ones(n), ones(m), true), most, prices, blur, Progress.NONE);
            assertThat(few.rights()).as("seed %d, table %d", seed, k).isEqualTo(all.rights());
            assertThat(few.scores()).isEqualTo(all.scores());
            int[] moreThan = random.ints(n, -10, 50).toArray();
            assertThat(Candidates.beyond(table.people(ones(n), ones(m), true), most, prices, moreThan, Progress.NONE)
                            .rights())
                    .isEqualTo(Candidates.beyond(
                                    table.people(ones(n), ones(m), false), most, prices, moreThan, Progress.NONE)
                            .rights());
        }
    }

    @Test
    @DisplayName("F58 Most blocks are left out where those who fit stand together, and none is scored for nobody")
    void leavesOut() {
        int[][] scores = new int[100][2_000];
        for (int[] row : scores) {
            Arrays.setAll(row, j -> j / 10);
        }
        Table table = new Table(scores, new boolean[100][2_000], 10, 0, new AtomicLong());
        Candidates.best(table.people(ones(100), ones(2_000), true), 5, Progress.NONE);
        assertThat(table.scored.get()).isEqualTo(100 * 10);
        Table forbidden = Table.of(seeds.split(), 30, 50, 9);
        for (boolean[] row : forbidden.forbidden) {
            Arrays.fill(row, true);
        }
        assertThat(Candidates.best(forbidden.people(ones(30), ones(50), true), 5, Progress.NONE)
                        .edges())
                .isZero();
        assertThat(forbidden.scored.get()).isZero();
    }

    @Test
    @DisplayName(
            "F58 What no matching of all pairs can exceed is told after each pass, and reached when none is missed")
    void bound() {
        int open = 0;
        for (int k = 0; k < SmallGraphs.tries(300); k++) {
            SplittableRandom random = seeds.split();
            int n = 1 + random.nextInt(25);
            int m = 6 + random.nextInt(25);
            Table table = Table.of(random, n, m, 1 + random.nextInt(800));
            People people = table.people(
                    random.ints(n, 0, 3).toArray(), random.ints(m, 0, 4).toArray(), random.nextBoolean());
            long best = new PlainSolver(Candidates.best(people, m, Progress.NONE)).bestTotal();
            int most = 1 + random.nextInt(4);
            assertThat(AllPairs.match(people, most, 1, Progress.NONE).bound()).isEqualTo(Long.MAX_VALUE);
            AllPairs.Outcome early = AllPairs.match(people, most, 2, Progress.NONE);
            assertThat(early.bound()).as("seed %d, table %d", seed, k).isGreaterThanOrEqualTo(best);
            open += early.bound() > early.matching().total() ? 1 : 0;
            AllPairs.Outcome late = AllPairs.match(people, most, 50, Progress.NONE);
            assertThat(late.missed()).isZero();
            assertThat(late.matching().total()).as("seed %d, table %d", seed, k).isEqualTo(best);
            assertThat(late.bound()).isEqualTo(best);
            assertThat(AllPairs.match(people, m, 1, Progress.NONE).bound()).isEqualTo(best);
        }
        assertThat(open).isPositive();
    }

    @Test
    @DisplayName("F58 Of many people some are matched first to know the prices; the result is the best of all pairs")
    void many() {
        SplittableRandom random = seeds.split();
        Table table = Table.of(random, 10_300, 90, 300);
        int[] rights = random.ints(90, 0, 200).toArray();
        People people = table.people(random.ints(10_300, 0, 3).toArray(), rights, true);
        long best = MaximumWeight.solve(Candidates.best(people, 90, Progress.NONE), Progress.NONE)
                .total();
        table.scored.set(0);
        AllPairs.Outcome outcome = AllPairs.match(people, 20, 50, Progress.NONE);
        assertThat(outcome.missed()).isZero();
        assertThat(outcome.matching().total()).as("seed %d", seed).isEqualTo(best);
        People unbounded = new People(people.leftCapacity(), rights, table, table);
        assertThat(AllPairs.match(unbounded, 20, 50, Progress.NONE).matching().edges())
                .isEqualTo(outcome.matching().edges());
    }

    @Test
    @DisplayName("F58 A sample is taken evenly, fits the same people, and asks for as many places as all do")
    void sample() {
        SplittableRandom random = seeds.split();
        Table table = Table.of(random, 40, 30, 100);
        int[] lefts = new int[40];
        Arrays.setAll(lefts, i -> i % 3);
        People some = Sample.of(table.people(lefts, ones(30), true), 10);
        assertThat(some.leftCapacity()).containsExactly(0, 4, 8, 0, 4, 8, 0, 4, 8, 0);
        Bounds bounds = some.bounds();
        assertThat(bounds).isNotNull();
        assertThat(bounds.block()).isEqualTo(table.block);
        Bounds.Look look = bounds.look();
        int blocks = (30 + table.block - 1) / table.block;
        for (int s = 0; s < 10; s++) {
            int[] scores = new int[30];
            int[] marks = new int[30];
            int[] most = new int[blocks];
            int[] expected = new int[blocks];
            some.scorer().score(s, 0, 30, scores);
            some.hard().forbid(s, 0, 30, marks);
            look.turn(s, most);
            table.most(4 * s, expected);
            int[] block = new int[table.block];
            assertThat(look.score(0, new int[30], -CandidateGraph.MAX_SCORE, block))
                    .isTrue();
            assertThat(block).startsWith(Arrays.copyOf(table.scores[4 * s], Math.min(30, table.block)));
            assertThat(look.score(0, new int[30], CandidateGraph.MAX_SCORE, block))
                    .isFalse();
            assertThat(scores).isEqualTo(table.scores[4 * s]);
            assertThat(most).isEqualTo(expected);
            for (int j = 0; j < 30; j++) {
                assertThat(marks[j] < 0).isEqualTo(table.forbidden[4 * s][j]);
            }
        }
        assertThat(Sample.of(table.people(lefts, ones(30), false), 10).bounds()).isNull();
    }

    @Test
    @DisplayName("F58 However often all pairs are scored, each stage gets further and never to its end before the last")
    void progress() {
        Map<Progress.Stage, List<Double>> told = new EnumMap<>(Progress.Stage.class);
        Progress listening = new Progress() {
            @Override
            public void at(Stage stage, double share) {
                told.computeIfAbsent(stage, key -> new ArrayList<>()).add(share);
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        };
        PartOf parts = new PartOf(listening);
        parts.at(Progress.Stage.SCORING, 0);
        parts.at(Progress.Stage.SCORING, 1);
        parts.next();
        parts.at(Progress.Stage.SCORING, 0);
        parts.at(Progress.Stage.SCORING, 0.5);
        parts.next();
        parts.at(Progress.Stage.SCORING, 1);
        List<Double> shares = told.get(Progress.Stage.SCORING);
        assertThat(shares).hasSize(5).isSorted().allMatch(share -> share >= 0 && share < 1);
        assertThat(shares.subList(0, 3)).containsExactly(0.0, 0.3, 0.3);
        assertThat(shares.get(3)).isCloseTo(0.405, within(1e-9));
        assertThat(parts.cancelled()).isFalse();
    }
}
