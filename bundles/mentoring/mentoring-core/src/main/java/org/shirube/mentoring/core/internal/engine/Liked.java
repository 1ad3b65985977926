// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

/**
 * The candidates of each left person, the best first, a few at a time: most people are done after the first few, so that sorting
 * all of them would be most of the work.
 */
final class Liked {

    static final int NOBODY = -1;
    private static final int FEW = 8;

    private final CandidateGraph graph;

    /** The next few of each person as numbers in their order: first by what they fall short of the top score, then by edge. */
    private final long[] few;

    /** How many of the few were asked for, and how many there are. */
    private final byte[] taken;

    private final byte[] size;

    Liked(CandidateGraph graph) {
        this.graph = graph;
        few = new long[Math.multiplyExact(graph.leftPeople(), FEW)];
        taken = new byte[graph.leftPeople()];
        size = new byte[graph.leftPeople()];
    }

    /** The edge of the best candidate that was not told yet, or {@link #NOBODY}. */
    int next(int person) {
        if (taken[person] == size[person] && !foundMore(person)) {
            return NOBODY;
        }
        return (int) few[person * FEW + taken[person]++];
    }

    private boolean foundMore(int person) {
        int begin = person * FEW;
        long last = size[person] == 0 ? -1 : few[begin + size[person] - 1];
        int found = 0;
        for (int e = graph.first(person); e < graph.first(person + 1); e++) {
            long rank = (long) (CandidateGraph.MAX_SCORE - graph.score(e)) << Integer.SIZE | e;
            if (rank > last && (found < FEW || rank < few[begin + FEW - 1])) {
                int at = begin + (found < FEW ? found++ : FEW - 1);
                while (at > begin && few[at - 1] > rank) {
                    few[at] = few[at - 1];
                    at--;
                }
                few[at] = rank;
            }
        }
        if (found > 0) {
            taken[person] = 0;
            size[person] = (byte) found;
        }
        return found > 0;
    }
}
