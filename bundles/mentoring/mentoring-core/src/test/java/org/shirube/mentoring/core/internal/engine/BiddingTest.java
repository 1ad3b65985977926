// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shirube.mentoring.core.internal.engine.Instances.Family;
import org.shirube.mentoring.core.internal.engine.Instances.Supply;

/** What bidding leaves to mending, and what it works with. */
class BiddingTest {

    private final long seed = Long.getLong("shirube.seed", System.nanoTime());
    private final SplittableRandom random = new SplittableRandom(seed);

    @ParameterizedTest
    @EnumSource(Family.class)
    @DisplayName("F57 Bidding leaves hardly anybody to mend, in every family")
    void fewAreLeft(Family family) {
        // Of those who seek several partners, more are left.
        int few = family == Family.SEVERAL ? 200 : 30;
        for (Supply supply : Supply.values()) {
            CandidateGraph graph = Instances.of(family, supply, 600);
            Market market = Market.of(graph, 0);
            new Auction(market, Progress.NONE).run(graph.topScore());
            assertThat(market.scale).isEqualTo(1);
            assertThat(left(market, market.left)).as("%s", supply).isLessThan(few);
            assertThat(left(market, market.right)).as("%s", supply).isLessThan(few);
        }
    }

    /** How many hold a pair that is worse for them than another, or have a place left though somebody would be a gain. */
    private static long left(Market market, Side near) {
        Side far = market.farOf(near);
        return IntStream.range(0, near.people())
                .filter(i -> near.places.capacity(i) > 0)
                .filter(i -> {
                    long best = market.bestGain(near, far, i);
                    long least = IntStream.range(0, near.places.used(i))
                            .mapToLong(k -> market.gain(near, far, near.places.held(i, k)))
                            .min()
                            .orElse(Long.MAX_VALUE);
                    boolean priced = near == market.right && near.hasRoom(i) && near.level[i] > 0;
                    return near == market.left ? least < best || near.hasRoom(i) && best > 0 : priced;
                })
                .count();
    }

    @Test
    @DisplayName("F57 Whole points keep every difference of prices that is a whole number less one part")
    void wholePoints() {
        CandidateGraph graph = Instances.of(Family.ONE, Supply.TIGHT, 300);
        Market market = Market.of(graph, 7);
        market.refine(32);
        long[] parts = market.right.level;
        Arrays.setAll(parts, j -> j == 0 ? 0 : 32L * random.nextInt(40) + random.nextInt(21));
        long[] before = market.right.levels();
        WholePoints.round(market);
        assertThat(market.scale).isEqualTo(1);
        assertThat(market.bonus).isEqualTo(7);
        assertThat(parts[0]).isZero();
        for (int p = 0; p < before.length; p++) {
            for (int q = 0; q < before.length; q++) {
                assertThat(parts[q] - parts[p])
                        .as("seed %d", seed)
                        .isGreaterThanOrEqualTo(Math.floorDiv(before[q] - before[p] + 1, 32));
            }
        }
    }

    @Test
    @DisplayName("F57 Both sides see the same edges, also when several threads turn them round")
    void transposed() {
        for (int people : new int[] {100, 9_000}) {
            CandidateGraph graph = Instances.of(Family.UNIFORM, Supply.TIGHT, people);
            Transposed other = new Transposed(graph);
            assertThat(other.begin[0]).isZero();
            assertThat(other.begin[graph.rightPeople()]).isEqualTo(graph.edges());
            int wrong = 0;
            for (int j = 0; j < graph.rightPeople(); j++) {
                for (int at = other.begin[j]; at < other.begin[j + 1]; at++) {
                    int e = other.back[at];
                    boolean inOrder = at == other.begin[j] || other.left[at - 1] < other.left[at];
                    boolean same = other.twin[e] == at && graph.right(e) == j && graph.score(e) == other.score[at];
                    wrong += inOrder && same && graph.left(e) == other.left[at] ? 0 : 1;
                }
            }
            assertThat(wrong).isZero();
        }
    }

    @Test
    @DisplayName("F57 Everybody's candidates come the best first, of equal ones the first first, to the last one")
    void liked() {
        CandidateGraph graph = Instances.of(Family.TIES, Supply.TIGHT, 100);
        Liked liked = new Liked(graph);
        for (int i = 0; i < graph.leftPeople(); i++) {
            int person = i;
            int[] expected = IntStream.range(graph.first(i), graph.first(i + 1))
                    .boxed()
                    .sorted(Comparator.comparing((Integer e) -> -graph.score(e)).thenComparing(e -> e))
                    .mapToInt(e -> e)
                    .toArray();
            assertThat(IntStream.range(0, expected.length).map(k -> liked.next(person)))
                    .containsExactly(Arrays.stream(expected).boxed().toArray(Integer[]::new));
            assertThat(liked.next(person)).isEqualTo(Liked.NOBODY);
            assertThat(liked.next(person)).isEqualTo(Liked.NOBODY);
        }
    }

    @Test
    @DisplayName("F57 The nearest comes first, of those as near whoever came first")
    void heap() {
        PathHeap heap = new PathHeap();
        for (int round = 0; round < 2; round++) {
            int[] distance = random.ints(300, 0, 20).toArray();
            for (int k = 0; k < distance.length; k++) {
                heap.push(k % 2 == 0 ? k : ~k, distance[k]);
            }
            Integer[] expected = IntStream.range(0, distance.length)
                    .boxed()
                    .sorted(Comparator.comparing((Integer k) -> distance[k]).thenComparing(k -> k))
                    .toArray(Integer[]::new);
            for (int k : expected) {
                assertThat(heap.isEmpty()).isFalse();
                assertThat(heap.leastDistance()).as("seed %d", seed).isEqualTo(distance[k]);
                assertThat(heap.pop()).as("seed %d", seed).isEqualTo(k % 2 == 0 ? k : ~k);
            }
            assertThat(heap.isEmpty()).isTrue();
            heap.clear();
        }
    }
}
