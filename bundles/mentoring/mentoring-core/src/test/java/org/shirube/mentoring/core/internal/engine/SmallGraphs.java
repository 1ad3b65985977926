// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

import java.util.SplittableRandom;

/** Small candidate graphs of every kind that has ever been a special case: ties, no places, no candidates, a top score of 1. */
final class SmallGraphs {

    private static final int[] TOPS = {1, 1, 2, 3, 7, 1000, CandidateGraph.MAX_SCORE};

    private SmallGraphs() {}

    /** How many are tried: so many, or the part in a hundred that {@code -Dshirube.tries} says. */
    static int tries(int usual) {
        return Math.max(1, usual * Integer.getInteger("shirube.tries", 100) / 100);
    }

    static CandidateGraph next(SplittableRandom random) {
        return next(random, 7, 4);
    }

    static CandidateGraph next(SplittableRandom random, int people, int places) {
        int n = random.nextInt(people);
        int m = random.nextInt(people);
        int top = TOPS[random.nextInt(TOPS.length)];
        int density = 1 + random.nextInt(10);
        boolean fromZero = random.nextInt(4) == 0;
        int[] first = new int[n + 1];
        int[] right = new int[n * m];
        int[] score = new int[n * m];
        int edges = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < m; j++) {
                if (random.nextInt(10) < density) {
                    right[edges] = j;
                    score[edges++] = fromZero ? random.nextInt(top + 1) : 1 + random.nextInt(top);
                }
            }
            first[i + 1] = edges;
        }
        return CandidateGraph.of(
                capacities(random, n, random.nextBoolean() ? 2 : places),
                capacities(random, m, places),
                first,
                java.util.Arrays.copyOf(right, edges),
                java.util.Arrays.copyOf(score, edges));
    }

    private static int[] capacities(SplittableRandom random, int people, int below) {
        return random.ints(people, 0, below).toArray();
    }
}
