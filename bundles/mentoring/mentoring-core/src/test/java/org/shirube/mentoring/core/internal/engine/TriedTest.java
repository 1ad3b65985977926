// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shirube.mentoring.core.internal.engine.Rematch.Change;
import org.shirube.mentoring.core.internal.engine.Rematch.Pair;

class TriedTest {

    private final long seed = Long.getLong("shirube.seed", System.nanoTime());
    private final SplittableRandom seeds = new SplittableRandom(seed);

    @Test
    @DisplayName(
            "F59 Trying a pair, candidates or not, loses exactly what the best without it does, and leaves no trace")
    void tried() {
        for (int k = 0; k < SmallGraphs.tries(800); k++) {
            CandidateGraph graph = SmallGraphs.next(seeds.split());
            Matching matching = MaximumWeight.solve(graph, Progress.NONE);
            Rematch market = Rematch.of(matching, 0);
            Reasons reasons = Reasons.of(matching);
            Set<Pair> before = pairs(market);
            for (int i = 0; i < graph.leftPeople(); i++) {
                for (int j = 0; j < graph.rightPeople(); j++) {
                    if (graph.leftCapacity(i) == 0 || graph.rightCapacity(j) == 0) {
                        continue;
                    }
                    String where = "seed %d, graph %d, pair %d %d".formatted(seed, k, i, j);
                    int edge = graph.edge(i, j);
                    Change change = market.tried(i, j);
                    long lost = points(graph, change.ended()) - points(graph, change.begun());
                    long without = new PlainSolver(without(graph, i, j)).bestTotal();
                    assertThat(lost)
                            .as(where)
                            .isEqualTo(matching.total()
                                    - without
                                    - (edge >= 0 && matching.has(edge) ? graph.score(edge) : 0));
                    if (edge >= 0) {
                        assertThat(lost - graph.score(edge) + (matching.has(edge) ? graph.score(edge) : 0))
                                .as(where)
                                .isEqualTo(reasons.whyNot(i, edge).missing());
                    }
                    assertThat(pairs(market)).as(where).isEqualTo(before);
                }
            }
            Matching after = market.matching();
            assertThat(Checker.faults(after.graph(), after)).isEmpty();
            assertThat(after.total()).isEqualTo(matching.total());
        }
    }

    @Test
    @DisplayName(
            "F59 What somebody decided stays, also where the two were no candidates, and the rest is the best there is")
    void fixed() {
        CandidateGraph graph = CandidateGraph.of(
                new int[] {1, 1}, new int[] {1, 1}, new int[] {0, 1, 3}, new int[] {0, 0, 1}, new int[] {90, 80, 20});
        Rematch market = Rematch.of(MaximumWeight.solve(graph, Progress.NONE), 0);
        assertThat(market.candidatesOf(0)).containsExactly(0);
        assertThat(market.score(1, 0)).isEqualTo(80);
        assertThat(market.score(0, 1)).isEqualTo(-1);
        Change change = market.fix(0, 1);
        assertThat(change.ended()).containsExactlyInAnyOrder(new Pair(0, 0), new Pair(1, 1));
        assertThat(change.begun()).containsExactly(new Pair(1, 0));
        assertThatThrownBy(() -> market.tried(0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("F59 A matching that is kept comes back with its prices, and still proves itself")
    void kept() throws IOException {
        for (int k = 0; k < SmallGraphs.tries(400); k++) {
            CandidateGraph graph = SmallGraphs.next(seeds.split());
            for (Objective objective : new Objective[] {Objective.BEST_TOTAL, Objective.MOST_PAIRS, Objective.FAIR}) {
                Matching matching = Matcher.match(graph, objective, Progress.NONE);
                Matching back = there(matching);
                assertThat(Checker.faults(back.graph(), back)).isEmpty();
                assertThat(back.total()).isEqualTo(matching.total());
                assertThat(pairs(Rematch.of(back, 0))).hasSize(matching.pairs());
                if (objective != Objective.FAIR) {
                    assertThat(back.graph().rights()).isEqualTo(graph.rights());
                    assertThat(back.graph().scores()).isEqualTo(graph.scores());
                    assertThat(back.edges()).isEqualTo(matching.edges());
                }
            }
            Matching stable = Stable.solve(graph, Progress.NONE);
            assertThatThrownBy(() -> there(stable)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> KeptMatching.read(new DataInputStream(new ByteArrayInputStream(new byte[] {9}))))
                .isInstanceOf(IOException.class);
    }

    private static Matching there(Matching matching) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        KeptMatching.write(matching, new DataOutputStream(bytes));
        return KeptMatching.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    }

    private static long points(CandidateGraph graph, Collection<Pair> pairs) {
        return pairs.stream()
                .mapToLong(pair -> graph.score(graph.edge(pair.left(), pair.right())))
                .sum();
    }

    private static Set<Pair> pairs(Rematch market) {
        Set<Pair> pairs = new HashSet<>();
        for (int i = 0; i < market.leftPeople(); i++) {
            int left = i;
            Arrays.stream(market.partnersOf(i)).forEach(j -> pairs.add(new Pair(left, j)));
        }
        return pairs;
    }

    /** Without the pair and one place of each of its people. */
    private static CandidateGraph without(CandidateGraph graph, int left, int right) {
        int[] lefts = new int[graph.leftPeople()];
        Arrays.setAll(lefts, i -> graph.leftCapacity(i) - (i == left ? 1 : 0));
        int[] rights = new int[graph.rightPeople()];
        Arrays.setAll(rights, j -> graph.rightCapacity(j) - (j == right ? 1 : 0));
        int[] scores = graph.scores().clone();
        if (graph.edge(left, right) >= 0) {
            scores[graph.edge(left, right)] = 0;
        }
        return CandidateGraph.of(lefts, rights, graph.firsts(), graph.rights(), scores);
    }
}
