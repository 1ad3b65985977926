// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shirube.mentoring.core.internal.engine.Rematch.Change;
import org.shirube.mentoring.core.internal.engine.Rematch.Pair;

class RematchTest {

    private final long seed = Long.getLong("shirube.seed", System.nanoTime());
    private final SplittableRandom seeds = new SplittableRandom(seed);

    @Test
    @DisplayName("F59 Exact after every event of 400 histories, and every change is told")
    void exactAfterEveryEvent() {
        for (int k = 0; k < SmallGraphs.tries(400); k++) {
            SplittableRandom random = seeds.split();
            int inertia = random.nextInt(3) * 5;
            CandidateGraph graph = SmallGraphs.next(random).atLeast(0);
            if (graph.topScore() > 1000) {
                continue;
            }
            Objective objective = random.nextInt(4) == 0 ? Objective.MOST_PAIRS : Objective.BEST_TOTAL;
            Rematch rematch = Rematch.of(Matcher.match(graph, objective, Progress.NONE), inertia);
            Set<Pair> pairs = pairs(rematch);
            for (int event = 0; event < 40; event++) {
                Change change = anything(rematch, random);
                String where = "seed %d, history %d, event %d".formatted(seed, k, event);
                assertThat(pairs.containsAll(change.ended())).as(where).isTrue();
                change.ended().forEach(pairs::remove);
                assertThat(Collections.disjoint(pairs, change.begun()))
                        .as(where)
                        .isTrue();
                pairs.addAll(change.begun());
                Set<Pair> now = pairs(rematch);
                // Accepted pairs leave without having ended.
                pairs.removeIf(pair -> !now.contains(pair)
                        && change.ended().isEmpty()
                        && change.begun().isEmpty());
                Matching matching = rematch.matching();
                assertThat(Checker.faults(matching.graph(), matching)).as(where).isEmpty();
                if (objective == Objective.BEST_TOTAL) {
                    assertThat(matching.total()).as(where).isEqualTo(new PlainSolver(matching.graph()).bestTotal());
                }
                assertThat(rematch.total()).as(where).isEqualTo(matching.total() - (long) inertia * matching.pairs());
                pairs = now;
            }
        }
    }

    private static Set<Pair> pairs(Rematch rematch) {
        Set<Pair> pairs = new HashSet<>();
        for (int i = 0; i < rematch.leftPeople(); i++) {
            for (int j : rematch.partnersOf(i)) {
                pairs.add(new Pair(i, j));
            }
        }
        return pairs;
    }

    private static Change anything(Rematch rematch, SplittableRandom random) {
        int n = rematch.leftPeople();
        int m = rematch.rightPeople();
        int[] rights = some(random, m);
        int[] lefts = some(random, n);
        int[] rightScores = random.ints(rights.length, 0, 30).toArray();
        int[] leftScores = random.ints(lefts.length, 0, 30).toArray();
        int kind = random.nextInt(9);
        if (kind == 0 || n == 0) {
            return rematch.joinLeft(random.nextInt(3), rights, rightScores);
        }
        if (kind == 1 || m == 0) {
            return rematch.joinRight(random.nextInt(4), lefts, leftScores);
        }
        int i = random.nextInt(n);
        int j = random.nextInt(m);
        return switch (kind) {
            case 2 -> rematch.leaveLeft(i);
            case 3 -> rematch.leaveRight(j);
            case 4 -> rematch.changeLeft(i, rights, rightScores);
            case 5 -> rematch.changeRight(j, lefts, leftScores);
            case 6 -> rematch.setLeftCapacity(i, random.nextInt(4));
            case 7 -> rematch.setRightCapacity(j, random.nextInt(4));
            default -> accept(rematch, random);
        };
    }

    private static Change accept(Rematch rematch, SplittableRandom random) {
        CandidateGraph graph = rematch.matching().graph();
        int[] possible = IntStream.range(0, graph.edges())
                .filter(e -> graph.leftCapacity(graph.left(e)) > 0 && graph.rightCapacity(graph.right(e)) > 0)
                .toArray();
        if (possible.length == 0) {
            return rematch.joinLeft(1, new int[0], new int[0]);
        }
        int edge = possible[random.nextInt(possible.length)];
        return rematch.accept(graph.left(edge), graph.right(edge));
    }

    private static int[] some(SplittableRandom random, int people) {
        return IntStream.range(0, people).filter(p -> random.nextInt(3) == 0).toArray();
    }

    @Test
    @DisplayName("F59 Inertia keeps a running pair for a small gain and gives it up for a great one")
    void inertia() {
        CandidateGraph one =
                CandidateGraph.of(new int[] {1}, new int[] {1}, new int[] {0, 1}, new int[] {0}, new int[] {100});
        Rematch rematch = Rematch.of(MaximumWeight.solve(one, Progress.NONE), 10);
        assertThat(rematch.joinRight(1, new int[] {0}, new int[] {109})).isEqualTo(new Change(List.of(), List.of()));
        assertThat(rematch.joinRight(1, new int[] {0}, new int[] {111}).begun()).containsExactly(new Pair(0, 2));
        assertThat(rematch.partnersOf(0)).containsExactly(2);
        assertThat(rematch.total()).isEqualTo(111);
    }

    @Test
    @DisplayName("F59 What cannot be is refused in words")
    void refused() {
        CandidateGraph graph =
                CandidateGraph.of(new int[] {1}, new int[] {0, 1}, new int[] {0, 1}, new int[] {0}, new int[] {100});
        Rematch rematch = Rematch.of(MaximumWeight.solve(graph, Progress.NONE), 0);
        assertThatThrownBy(() -> rematch.accept(0, 1)).hasMessageContaining("no candidates");
        assertThatThrownBy(() -> rematch.accept(0, 0)).hasMessageContaining("no place");
        assertThatThrownBy(() -> rematch.leaveLeft(1)).hasMessageContaining("Person 1 of 1");
        assertThatThrownBy(() -> rematch.setRightCapacity(0, -1)).hasMessageContaining("Capacity -1");
        assertThatThrownBy(() -> rematch.changeLeft(0, new int[] {1, 1}, new int[2]))
                .hasMessageContaining("1 twice");
        assertThatThrownBy(() -> rematch.changeLeft(0, new int[] {1}, new int[] {-1}))
                .hasMessageContaining("Score -1");
        assertThatThrownBy(() -> rematch.changeLeft(0, new int[1], new int[2])).hasMessageContaining("2 scores");
        assertThatThrownBy(() -> Rematch.of(Stable.solve(graph, Progress.NONE), 0))
                .hasMessageContaining("go on");
        assertThatThrownBy(() -> Rematch.of(MaximumWeight.solve(graph, Progress.NONE), -1))
                .hasMessageContaining("Inertia -1");
    }
}
