// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

import java.util.Arrays;

/** How stable a matching is: the pairs that are not, though both people would rather have each other. */
public final class Stability {

    private Stability() {}

    /**
     * The edges that block a matching when both sides like a pair by its score: not paired, and each of the two has a place
     * left or a partner who scores less. Ascending.
     */
    public static int[] blockingPairs(Matching matching) {
        return blockingPairs(matching, matching.graph().scores());
    }

    /**
     * The same when the right have a liking of their own.
     *
     * @param liking how much the right person of each edge likes the left one
     */
    public static int[] blockingPairs(Matching matching, int[] liking) {
        CandidateGraph graph = matching.graph();
        boolean[] paired = new boolean[graph.edges()];
        int[] rightUsed = new int[graph.rightPeople()];
        int[] rightLeast = new int[graph.rightPeople()];
        Arrays.fill(rightLeast, Integer.MAX_VALUE);
        for (int e : matching.edges()) {
            int j = graph.right(e);
            paired[e] = true;
            rightUsed[j]++;
            rightLeast[j] = Math.min(rightLeast[j], liking[e]);
        }
        int[] blocking = new int[graph.edges()];
        int found = 0;
        for (int i = 0; i < graph.leftPeople(); i++) {
            long least = leastAccepted(graph, paired, i);
            for (int e = graph.first(i); e < graph.first(i + 1); e++) {
                int j = graph.right(e);
                boolean room = rightUsed[j] < graph.rightCapacity(j);
                boolean dearer = rightUsed[j] > 0 && liking[e] > rightLeast[j];
                if (!paired[e] && graph.score(e) > least && (room || dearer)) {
                    blocking[found++] = e;
                }
            }
        }
        return Arrays.copyOf(blocking, found);
    }

    /** What a pair must score more than for this left person to want it; less than any score while there is room. */
    private static long leastAccepted(CandidateGraph graph, boolean[] paired, int i) {
        int used = 0;
        long least = Long.MAX_VALUE;
        for (int e = graph.first(i); e < graph.first(i + 1); e++) {
            if (paired[e]) {
                used++;
                least = Math.min(least, graph.score(e));
            }
        }
        return used < graph.leftCapacity(i) ? -1 : least;
    }
}
