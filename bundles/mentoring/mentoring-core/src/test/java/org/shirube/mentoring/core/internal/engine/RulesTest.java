// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntBinaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RulesTest {

    private static final int LEFT = 60;
    private static final int RIGHT = 90;
    private final long seed = Long.getLong("shirube.seed", System.nanoTime());
    private final SplittableRandom random = new SplittableRandom(seed);
    private final int[] left = random.ints(LEFT, -2, 12).toArray();
    private final int[] right = random.ints(RIGHT, -2, 12).toArray();

    @Test
    @DisplayName("F58 Nobody is paired with anybody in the same reporting line, up or down")
    void lines() {
        int[] manager = new int[150];
        for (int p = 0; p < manager.length; p++) {
            manager[p] = p < 3 ? -1 : random.nextInt(p);
        }
        ReportingLines lines = ReportingLines.of(manager);
        int[] leftAt = random.ints(LEFT, 0, 150).toArray();
        int[] rightAt = random.ints(RIGHT, 0, 150).toArray();
        forbids(
                HardRules.notInLine(lines, leftAt, rightAt),
                (i, j) -> above(manager, leftAt[i], rightAt[j]) || above(manager, rightAt[j], leftAt[i]) ? 1 : 0);
        assertThat(lines.inOneLine(leftAt[0], leftAt[0])).isTrue();
        for (int a = 0; a < 150; a++) {
            for (int b = 0; b < 150; b++) {
                assertThat(lines.inOneLine(a, b)).isEqualTo(above(manager, a, b) || above(manager, b, a));
            }
        }
    }

    private static boolean above(int[] manager, int boss, int report) {
        int at = report;
        while (at >= 0 && at != boss) {
            at = manager[at];
        }
        return at == boss;
    }

    @Test
    @DisplayName("F58 A circle in reporting lines and a manager who is nobody are told, not walked")
    void wrongLines() {
        assertThatThrownBy(() -> ReportingLines.of(new int[] {-1, 2, 1})).hasMessageContaining("2 people");
        assertThatThrownBy(() -> ReportingLines.of(new int[] {-1, 2})).hasMessageContaining("Person 1");
    }

    @Test
    @DisplayName("F58 Same department, evaluator or person; common languages; grades apart; blocked and previous pairs")
    void columns() {
        forbids(HardRules.different(left, right), (i, j) -> left[i] >= 0 && left[i] == right[j] ? 1 : 0);
        int[] leftBits = random.ints(LEFT).toArray();
        int[] rightBits = Arrays.stream(right).map(b -> b & 5).toArray();
        forbids(
                HardRules.sharing(leftBits, rightBits),
                (i, j) -> (leftBits[i] & Integer.MAX_VALUE & rightBits[j]) == 0 ? 1 : 0);
        forbids(
                HardRules.within(left, right, -2, 3),
                (i, j) -> right[j] < left[i] - 2 || right[j] > left[i] + 3 ? 1 : 0);
        int[][] pairs = new int[LEFT][];
        Arrays.setAll(pairs, i -> random.ints(random.nextInt(9), 0, RIGHT)
                .sorted()
                .distinct()
                .toArray());
        forbids(HardRules.notThese(pairs), (i, j) -> Arrays.binarySearch(pairs[i], j) >= 0 ? 1 : 0);
    }

    @Test
    @DisplayName("F58 Points for topics wanted and offered, for distance, and for the newness of a mentor")
    void points() {
        long[] wanted = random.longs(LEFT).toArray();
        long[] offered = random.longs(RIGHT).toArray();
        int[] each = random.ints(LEFT, 0, 9).toArray();
        adds(SoftRules.overlap(wanted, offered, each), (i, j) -> Long.bitCount(wanted[i] & offered[j]) * each[i]);
        int[] table = {1, 2, 9, 4, 3};
        adds(
                SoftRules.distance(left, right, table),
                (i, j) -> table[Math.max(-2, Math.min(2, right[j] - left[i])) + 2]);
        adds(SoftRules.ofRight(offeredPoints()), (i, j) -> offeredPoints()[j]);
    }

    private static int[] offeredPoints() {
        int[] points = new int[RIGHT];
        Arrays.setAll(points, j -> j % 7);
        return points;
    }

    @Test
    @DisplayName("F60 Which rule leaves somebody without candidates, and who would be allowed without it")
    void allowed() {
        int[] twoThousand = new int[2_000];
        Arrays.setAll(twoThousand, j -> j % 4);
        HardRule notTwo = HardRules.different(new int[] {2}, twoThousand);
        HardRule upToTwo = HardRules.within(new int[] {0}, twoThousand, 0, 2);
        HardRule upToOne = HardRules.within(new int[] {0}, twoThousand, 0, 1);
        Rules scorer = new Rules(List.of(notTwo, upToTwo, upToOne), List.of());
        Rules.Allowed allowed = scorer.allowed(0, 2_000);
        assertThat(allowed.people()).isEqualTo(2_000);
        assertThat(allowed.allowed()).isEqualTo(1_000);
        assertThat(allowed.forbidden()).containsExactly(500, 500, 1_000);
        assertThat(allowed.alone()).containsExactly(0, 0, 0);
        assertThat(new Rules(List.of(notTwo, upToTwo), List.of())
                        .allowed(0, 2_000)
                        .alone())
                .containsExactly(500, 500);
    }

    @Test
    @DisplayName("F58 A pair that any hard rule forbids stays forbidden, whatever its points")
    void together() {
        Rules scorer =
                new Rules(List.of(HardRules.different(left, right)), List.of(SoftRules.ofRight(offeredPoints())));
        int[] scores = random.ints(RIGHT).toArray();
        for (int i = 0; i < LEFT; i++) {
            scorer.score(i, 5, RIGHT, scores);
            scorer.forbid(i, 5, RIGHT, scores);
            for (int j = 5; j < RIGHT; j++) {
                boolean forbidden = left[i] >= 0 && left[i] == right[j];
                assertThat(scores[j - 5] < 0).as("seed %d", seed).isEqualTo(forbidden);
                assertThat(forbidden || scores[j - 5] == offeredPoints()[j]).isTrue();
            }
        }
    }

    private void forbids(HardRule rule, IntBinaryOperator forbidden) {
        int[] marks = new int[RIGHT];
        for (int i = 0; i < LEFT; i++) {
            for (int from = 0; from < RIGHT; from += 40) {
                int to = Math.min(RIGHT, from + 40);
                Arrays.fill(marks, 0);
                rule.forbid(i, from, to, marks);
                for (int j = from; j < to; j++) {
                    assertThat(marks[j - from] < 0)
                            .as("seed %d, %d with %d", seed, i, j)
                            .isEqualTo(forbidden.applyAsInt(i, j) == 1);
                }
            }
        }
    }

    private void adds(SoftRule rule, IntBinaryOperator points) {
        int[] sums = new int[RIGHT];
        for (int i = 0; i < LEFT; i++) {
            Arrays.fill(sums, 3);
            rule.add(i, 10, RIGHT, sums);
            for (int j = 10; j < RIGHT; j++) {
                assertThat(sums[j - 10]).as("seed %d", seed).isEqualTo(3 + points.applyAsInt(i, j));
            }
        }
    }
}
