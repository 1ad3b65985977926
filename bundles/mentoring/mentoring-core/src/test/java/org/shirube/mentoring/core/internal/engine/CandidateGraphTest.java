// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.shirube.mentoring.core.internal.engine.Instances.Family;
import org.shirube.mentoring.core.internal.engine.Instances.Supply;

class CandidateGraphTest {

    private static final int[] ONE = {1};

    @Test
    @DisplayName("F57 A graph that cannot be is refused, with what is wrong and where")
    void refused() {
        refused("Capacity of left person 0 is -1", new int[] {-1}, ONE, new int[] {0, 0}, new int[0], new int[0]);
        refused("Capacity of right person 1 is -2", ONE, new int[] {1, -2}, new int[] {0, 0}, new int[0], new int[0]);
        refused("one more than people", ONE, ONE, new int[] {0}, new int[0], new int[0]);
        refused("1 candidates, but 0 scores", ONE, ONE, new int[] {0, 1}, new int[1], new int[0]);
        refused("not from 0 to 1", ONE, ONE, new int[] {0, 0}, new int[1], new int[1]);
        refused("not from 0 to 1", ONE, ONE, new int[] {1, 1}, new int[1], new int[1]);
        refused("person 1 end before", new int[2], ONE, new int[] {0, 2, 1}, new int[1], new int[1]);
        refused("candidate 1 of 1", ONE, ONE, new int[] {0, 1}, new int[] {1}, new int[1]);
        refused("candidate -1 of 1", ONE, ONE, new int[] {0, 1}, new int[] {-1}, new int[1]);
        refused("candidate 0 twice", ONE, ONE, new int[] {0, 2}, new int[2], new int[2]);
        refused("is -1, not 0 to", ONE, ONE, new int[] {0, 1}, new int[1], new int[] {-1});
        refused("is 1000001, not 0 to", ONE, ONE, new int[] {0, 1}, new int[1], new int[] {1_000_001});
    }

    private static void refused(String message, int[] left, int[] right, int[] first, int[] others, int[] scores) {
        assertThatThrownBy(() -> CandidateGraph.of(left, right, first, others, scores))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    @DisplayName("F57 Whose an edge is, also beside people without candidates")
    void edges() {
        CandidateGraph graph = CandidateGraph.of(
                new int[5], new int[3], new int[] {0, 0, 2, 2, 3, 3}, new int[] {2, 0, 1}, new int[] {5, 0, 7});
        assertThat(List.of(graph.left(0), graph.left(1), graph.left(2))).containsExactly(1, 1, 3);
        assertThat(graph.edge(1, 0)).isEqualTo(1);
        assertThat(graph.edge(1, 1)).isEqualTo(-1);
        assertThat(graph.edge(0, 0)).isEqualTo(-1);
        assertThat(graph.topScore()).isEqualTo(7);
        assertThat(graph.atLeast(5).rights()).containsExactly(2, 1);
        assertThat(graph.without(graph.atLeast(5)).rights()).containsExactly(0);
        CandidateGraph both = graph.atLeast(6).with(graph.without(graph.atLeast(6)));
        assertThat(both.rights()).containsExactly(2, 0, 1);
        assertThat(both.firsts()).isEqualTo(graph.firsts());
    }

    @Test
    @DisplayName("F57 Half of the people gone from a matching, its pairs and partners are told apart")
    void matching() {
        CandidateGraph graph = CandidateGraph.of(
                new int[] {2, 0, 1}, new int[] {1, 1}, new int[] {0, 2, 3, 4}, new int[] {1, 0, 0, 1}, new int[] {
                    9, 8, 7, 6
                });
        Matching matching = MaximumWeight.solve(graph, Progress.NONE);
        assertThat(matching.partnersOf(0)).containsExactly(1, 0);
        assertThat(matching.partnersOf(1)).isEmpty();
        assertThat(matching.partnersOf(2)).isEmpty();
        assertThat(matching.has(0)).isTrue();
        assertThat(matching.has(3)).isFalse();
        assertThat(matching.least()).isEqualTo(8);
        assertThat(matching.pairs()).isEqualTo(2);
    }

    @Test
    @DisplayName("F57 A matching that nobody waits for any more stops in every stage")
    void cancelled() {
        CandidateGraph graph = Instances.of(Family.COMMON, Supply.TIGHT, 4_000);
        for (int patience = 0; patience < 12; patience++) {
            stops(graph, Objective.BEST_TOTAL, patience, Progress.Stage.BIDDING);
        }
        stops(graph, Objective.BEST_TOTAL, 3, Progress.Stage.MENDING);
        stops(graph, Objective.STABLE, 0, Progress.Stage.MENDING);
    }

    /** Gives up when it was asked so often in a stage. */
    private static void stops(CandidateGraph graph, Objective objective, int asks, Progress.Stage when) {
        Progress impatient = new Progress() {
            private int left = asks;
            private Stage now = objective == Objective.STABLE ? Stage.MENDING : Stage.BIDDING;

            @Override
            public void at(Stage stage, double share) {
                assertThat(share).isBetween(0.0, 1.0);
                now = stage;
            }

            @Override
            public boolean cancelled() {
                return now == when && left-- <= 0;
            }
        };
        assertThatThrownBy(() -> Matcher.match(graph, objective, impatient))
                .isInstanceOf(CancellationException.class)
                .hasMessageContaining(when.name());
    }

    @Test
    @DisplayName("F57 Numbers that would leave the range of a long are refused before anything is counted")
    void tooMany() {
        int people = 800_000;
        int[] first = new int[people + 1];
        int[] right = new int[people];
        int[] score = new int[people];
        int[] ones = new int[people];
        Arrays.setAll(first, i -> i);
        Arrays.setAll(right, i -> i);
        Arrays.fill(score, CandidateGraph.MAX_SCORE);
        Arrays.fill(ones, 1);
        CandidateGraph graph = CandidateGraph.of(ones, ones.clone(), first, right, score);
        assertThatThrownBy(() -> Matcher.match(graph, Objective.MOST_PAIRS, Progress.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("coarser scale");
        assertThat(MaximumWeight.solve(graph, Progress.NONE).total()).isEqualTo(800_000_000_000L);
    }

    @Test
    @DisplayName("F57 What does not fit a graph is refused by those who work on it")
    void misfits() {
        CandidateGraph graph = CandidateGraph.of(ONE, new int[] {0}, new int[] {0, 1}, new int[1], ONE);
        Matching matching = MaximumWeight.solve(graph, Progress.NONE);
        assertThatThrownBy(() -> Stable.solve(graph, new int[2], Progress.NONE)).hasMessageContaining("2 numbers");
        assertThatThrownBy(() -> ByHand.of(matching, Objective.FAIR, 0, 0, Progress.NONE))
                .hasMessageContaining("no place");
        assertThatThrownBy(() -> ByHand.of(matching, Objective.FAIR, 0, 1, Progress.NONE))
                .hasMessageContaining("no candidates");
        assertThat(Reasons.of(matching).whyNot(0, 0).missing()).isZero();
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    @DisplayName("F58 What fails in a helper is told by whoever asked")
    void helperFails() {
        Thread own = Thread.currentThread();
        for (Throwable failure : List.of(new IllegalStateException("helper"), new StackOverflowError("helper"))) {
            CountDownLatch failed = new CountDownLatch(1);
            assertThatThrownBy(() -> Parallel.run(
                            1_000,
                            () -> piece -> {
                                if (Thread.currentThread() != own) {
                                    failed.countDown();
                                    throwIt(failure);
                                } else if (Runtime.getRuntime().availableProcessors() > 1) {
                                    await(failed);
                                } else {
                                    throwIt(failure);
                                }
                            },
                            Progress.NONE,
                            Progress.Stage.SCORING))
                    .isSameAs(failure);
        }
    }

    private static void throwIt(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) failure;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
