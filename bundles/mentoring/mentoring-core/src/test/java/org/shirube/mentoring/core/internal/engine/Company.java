// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A generated company in packed columns: lines up to eight levels deep, departments, evaluators, grades, languages, topics whose
 * popularity falls off, times, pairs that were there before. Four in ten people can be asked by everybody.
 */
final class Company {

    private static final int TOPICS = 60;

    private final SplittableRandom random = new SplittableRandom(58);
    private final int n;
    private final int m;
    private final int[] manager;
    private final int[] grade;

    private Company(int n) {
        this.n = n;
        m = Math.max(1, 2 * n / 5);
        manager = new int[n];
        grade = new int[n];
        manager[0] = -1;
        grade[0] = 9;
        for (int p = 1; p < n; p++) {
            manager[p] = (p - 1) / 8;
            grade[p] = Math.max(1, grade[manager[p]] - 1 - random.nextInt(2));
        }
    }

    /** So many people who seek, and two in five of them who can be asked by three others each. */
    static People of(int n) {
        return new Company(n).people();
    }

    private People people() {
        int[] left = new int[n];
        Arrays.setAll(left, i -> i);
        int[] right = random.ints(m, 0, n).toArray();
        long[] wanted = topics(n, 3);
        long[] offered = topics(m, 6);
        long[] times =
                random.longs(n).map(bits -> bits & random.nextLong() & 0xFFFFF).toArray();
        int[] language =
                random.ints(n, 0, 20).map(l -> l == 0 ? 2 : l < 4 ? 3 : 1).toArray();
        List<HardRule> hard = List.of(
                HardRules.notInLine(ReportingLines.of(manager), left, right),
                HardRules.different(column(left, p -> p / 400), column(right, p -> p / 400)),
                HardRules.different(column(left, p -> p / 73), column(right, p -> p / 73)),
                HardRules.within(column(left, p -> grade[p]), column(right, p -> grade[p]), 0, 5),
                HardRules.sharing(language, column(right, p -> language[p])),
                HardRules.notThese(before()));
        int[] topicPoints = new int[n];
        Arrays.setAll(topicPoints, i -> 500 / Math.max(1, Long.bitCount(wanted[i])));
        int[] timePoints = new int[n];
        Arrays.setAll(timePoints, i -> 200 / Math.max(1, Long.bitCount(times[i])));
        long[] rightTimes = new long[m];
        Arrays.setAll(rightTimes, j -> times[right[j]]);
        List<SoftRule> soft = List.of(
                SoftRules.overlap(wanted, offered, topicPoints),
                SoftRules.overlap(times, rightTimes, timePoints),
                SoftRules.distance(column(left, p -> grade[p]), column(right, p -> grade[p]), new int[] {
                    0, 0, 0, 0, 50, 150, 200, 120, 60, 20, 0
                }),
                SoftRules.ofRight(random.ints(m, 0, 100).toArray()));
        int[] one = new int[n];
        Arrays.fill(one, 1);
        int[] three = new int[m];
        Arrays.fill(three, 3);
        return new People(one, three, new Rules(hard, soft));
    }

    private int[] column(int[] people, java.util.function.IntUnaryOperator value) {
        return Arrays.stream(people).map(value).toArray();
    }

    private long[] topics(int people, int many) {
        long[] topics = new long[people];
        for (int p = 0; p < people; p++) {
            for (int k = 0; k < many; k++) {
                topics[p] |= 1L << (int) (TOPICS * Math.pow(random.nextDouble(), 2));
            }
        }
        return topics;
    }

    private int[][] before() {
        int[][] before = new int[n][];
        Arrays.setAll(
                before,
                i -> random.ints(random.nextInt(4), 0, m).sorted().distinct().toArray());
        return before;
    }
}
