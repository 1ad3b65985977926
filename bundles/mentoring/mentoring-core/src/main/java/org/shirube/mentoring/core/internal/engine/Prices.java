// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

/**
 * The certificate of an exact matching: a level for every person, in points of score, never below 0. For a left person it is
 * what this person gains at least; for a right person it is the price of one place. They prove the optimum by themselves: no
 * matching is worth more than {@link #bound}, and a matching that is worth as much is therefore the best there is.
 *
 * @param left the level of each left person
 * @param right the price of a place with each right person
 * @param bonus what every pair is worth beyond its score: 0 for the best total, and more than all scores together where one
 *     pair more outweighs them
 * @param leastScore pairs that score less were left out beforehand; 0 where none was
 */
public record Prices(long[] left, long[] right, long bonus, int leastScore) {

    /** What the pair is worth beyond the two levels: above 0 only where the pair exists, below 0 only where it does not. */
    public long surplus(CandidateGraph graph, int leftPerson, int edge) {
        return graph.score(edge) + bonus - left[leftPerson] - right[graph.right(edge)];
    }

    /**
     * What no matching of this graph can exceed, bonus included: every place at its price, and what pairs are worth beyond
     * (weak duality of the linear programme of the b-matching).
     */
    public long bound(CandidateGraph graph) {
        long bound = 0;
        for (int i = 0; i < left.length; i++) {
            bound += left[i] * graph.leftCapacity(i);
            for (int e = graph.first(i); e < graph.first(i + 1); e++) {
                if (graph.score(e) >= leastScore) {
                    bound += Math.max(0, surplus(graph, i, e));
                }
            }
        }
        for (int j = 0; j < right.length; j++) {
            bound += right[j] * graph.rightCapacity(j);
        }
        return bound;
    }
}
