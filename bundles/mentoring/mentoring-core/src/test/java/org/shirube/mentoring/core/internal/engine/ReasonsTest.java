// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shirube.mentoring.core.internal.engine.Reasons.WhyNot;

class ReasonsTest {

    private final long seed = Long.getLong("shirube.seed", System.nanoTime());
    private final SplittableRandom seeds = new SplittableRandom(seed);

    @Test
    @DisplayName("F60 Why not the better-liked one: so many points more would be as good, one more better")
    void missingPoints() {
        for (int k = 0; k < SmallGraphs.tries(1_500); k++) {
            CandidateGraph graph = SmallGraphs.next(seeds.split());
            Matching matching = MaximumWeight.solve(graph, Progress.NONE);
            Reasons reasons = Reasons.of(matching);
            for (int i = 0; i < graph.leftPeople(); i++) {
                for (int e = graph.first(i); e < graph.first(i + 1); e++) {
                    String where = "seed %d, graph %d, edge %d".formatted(seed, k, e);
                    WhyNot why = reasons.whyNot(i, e);
                    Checker.reasonFaults(matching, i, e, why)
                            .ifPresent(fault -> assertThat(fault).as(where).isEmpty());
                    if (!matching.has(e)
                            && places(graph, i, e)
                            && why.score() + why.missing() < CandidateGraph.MAX_SCORE) {
                        int enough = (int) (why.score() + why.missing());
                        assertThat(new PlainSolver(with(graph, e, enough)).bestTotal())
                                .as(where)
                                .isEqualTo(matching.total());
                        assertThat(new PlainSolver(with(graph, e, enough + 1)).bestTotal())
                                .as(where)
                                .isEqualTo(matching.total() + 1);
                    }
                }
            }
        }
    }

    @Test
    @DisplayName("F60 Paired by hand: exactly so much is lost as the reasons say is missing")
    void byHand() {
        for (int k = 0; k < SmallGraphs.tries(1_500); k++) {
            CandidateGraph graph = SmallGraphs.next(seeds.split());
            Matching matching = MaximumWeight.solve(graph, Progress.NONE);
            for (int i = 0; i < graph.leftPeople(); i++) {
                for (int e = graph.first(i); e < graph.first(i + 1); e++) {
                    int j = graph.right(e);
                    if (places(graph, i, e)) {
                        ByHand byHand = ByHand.of(matching, Objective.BEST_TOTAL, i, j, Progress.NONE);
                        // The best with the pair forced: all of it if the pair were worth more than everything else.
                        int worth = graph.score(e);
                        long rest = new PlainSolver(forced(graph, i, e)).bestTotal();
                        assertThat(byHand.pointsLost())
                                .as("seed %d, graph %d, edge %d", seed, k, e)
                                .isEqualTo(matching.total() - rest - worth)
                                .isEqualTo(Reasons.of(matching).whyNot(i, e).missing());
                    }
                }
            }
        }
    }

    @Test
    @DisplayName("F60 Better-liked ones come by score, and the nearest by what is missing; a person alone hears of all")
    void lists() {
        CandidateGraph graph = CandidateGraph.of(
                new int[] {1, 1, 1}, new int[] {1, 1}, new int[] {0, 2, 4, 6}, new int[] {0, 1, 0, 1, 0, 1}, new int[] {
                    90, 60, 80, 20, 10, 15
                });
        Matching matching = MaximumWeight.solve(graph, Progress.NONE);
        assertThat(matching.edges()).containsExactly(1, 2);
        Reasons reasons = Reasons.of(matching);
        assertThat(reasons.betterLiked(0)).singleElement().satisfies(why -> {
            assertThat(why.right()).isZero();
            assertThat(why.score()).isEqualTo(90);
            assertThat(why.leastThere()).isEqualTo(80);
            assertThat(why.missing()).isEqualTo(30);
            assertThat(why.pairsLost()).isZero();
        });
        assertThat(reasons.betterLiked(1)).isEmpty();
        assertThat(reasons.betterLiked(2)).extracting(WhyNot::right).containsExactly(1, 0);
        assertThat(reasons.nearest(2, 1)).extracting(WhyNot::right).containsExactly(1);
        assertThat(reasons.nearest(0, 5)).extracting(WhyNot::right).containsExactly(0);
    }

    @Test
    @DisplayName(
            "F60 Where pairs count before points, a reason says that a pair would be lost, and of a place left nothing is missing")
    void pairsLost() {
        CandidateGraph graph = CandidateGraph.of(
                new int[] {1, 1}, new int[] {1, 1, 1}, new int[] {0, 2, 3}, new int[] {0, 1, 0}, new int[] {900, 10, 5
                });
        Matching matching = Matcher.match(graph, Objective.MOST_PAIRS, Progress.NONE);
        assertThat(matching.edges()).containsExactly(1, 2);
        WhyNot why = Reasons.of(matching).betterLiked(0).get(0);
        assertThat(why.pairsLost()).isEqualTo(1);
        assertThat(why.missing()).isEqualTo(15 - 900);
        ByHand byHand = ByHand.of(matching, Objective.MOST_PAIRS, 0, 0, Progress.NONE);
        assertThat(byHand.pairsLost()).isEqualTo(1);
        assertThat(byHand.pointsLost()).isEqualTo(15 - 900);
        Matching stable = Stable.solve(graph, Progress.NONE);
        assertThat(Reasons.of(stable).betterLiked(1)).containsExactly(new WhyNot(0, 5, 900, 0, 0, 0));
        assertThat(Reasons.of(stable).nearest(0, 9))
                .extracting(WhyNot::leastThere)
                .containsExactly(-1);
        assertThat(List.of(matching.least(), stable.least())).containsExactly(5, 900);
    }

    @Test
    @DisplayName("F60 By hand under any objective: what moves is told, and the rest is the best there is")
    void byHandByAnyObjective() {
        for (int k = 0; k < SmallGraphs.tries(500); k++) {
            CandidateGraph graph = SmallGraphs.next(seeds.split());
            for (Objective objective : Objective.values()) {
                Matching matching = Matcher.match(graph, objective, Progress.NONE);
                for (int e = 0; e < graph.edges(); e++) {
                    int i = graph.left(e);
                    int j = graph.right(e);
                    if (places(graph, i, e)) {
                        String where = "seed %d, graph %d, edge %d, %s".formatted(seed, k, e, objective);
                        ByHand byHand = ByHand.of(matching, objective, i, j, Progress.NONE);
                        Matching rest = Matcher.match(graph.withPair(i, j), objective, Progress.NONE);
                        if (objective != Objective.BEST_TOTAL) {
                            // Where only the total counts, pairs that score 0 may be there or not.
                            assertThat(byHand.pairsLost()).as(where).isEqualTo(matching.pairs() - rest.pairs() - 1);
                        }
                        assertThat(byHand.pointsLost())
                                .as(where)
                                .isEqualTo(matching.total() - rest.total() - graph.score(e));
                        int kept = matching.has(e) ? matching.pairs() - 1 : matching.pairs();
                        assertThat(kept
                                        - byHand.change().ended().size()
                                        + byHand.change().begun().size())
                                .as(where)
                                .isEqualTo(matching.pairs() - byHand.pairsLost() - 1);
                    }
                }
            }
        }
    }

    private static boolean places(CandidateGraph graph, int left, int edge) {
        return graph.leftCapacity(left) > 0 && graph.rightCapacity(graph.right(edge)) > 0;
    }

    private static CandidateGraph with(CandidateGraph graph, int edge, int score) {
        int[] scores = graph.scores().clone();
        scores[edge] = score;
        return CandidateGraph.of(
                capacities(graph, true), capacities(graph, false), graph.firsts(), graph.rights(), scores);
    }

    /** Without the pair and one place of each of its people. */
    private static CandidateGraph forced(CandidateGraph graph, int left, int edge) {
        int[] lefts = capacities(graph, true);
        int[] rights = capacities(graph, false);
        lefts[left]--;
        rights[graph.right(edge)]--;
        int[] scores = graph.scores().clone();
        scores[edge] = 0;
        return CandidateGraph.of(lefts, rights, graph.firsts(), graph.rights(), scores);
    }

    private static int[] capacities(CandidateGraph graph, boolean left) {
        int[] capacities = new int[left ? graph.leftPeople() : graph.rightPeople()];
        Arrays.setAll(capacities, p -> left ? graph.leftCapacity(p) : graph.rightCapacity(p));
        return capacities;
    }
}
