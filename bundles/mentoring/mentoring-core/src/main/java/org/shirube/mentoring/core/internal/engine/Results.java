// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

/** Reads a solved market. */
final class Results {

    private Results() {}

    /** The edges held, by the numbers of the left side. */
    static int[] edges(Market market) {
        Side left = market.left;
        int[] edges = new int[left.places.allUsed()];
        int at = 0;
        for (int i = 0; i < left.people(); i++) {
            for (int place = 0; place < left.places.used(i); place++) {
                edges[at++] = left.places.held(i, place);
            }
        }
        return edges;
    }

    /**
     * The levels as a certificate. Of the levels that are right, a left person gets the greatest, which is what the pairs
     * leave this person at the prices of the right.
     */
    static Prices prices(CandidateGraph graph, Market market, int leastScore) {
        Side left = market.left;
        long[] gains = left.level.clone();
        for (int i = 0; i < gains.length; i++) {
            if (left.places.used(i) < graph.leftCapacity(i)) {
                gains[i] = 0;
            } else if (left.places.used(i) > 0) {
                gains[i] = leastGain(market, i);
            }
        }
        long[] prices = market.right.level.clone();
        for (int j = 0; j < prices.length; j++) {
            if (market.right.places.used(j) < graph.rightCapacity(j)) {
                prices[j] = 0;
            }
        }
        return new Prices(gains, prices, market.bonus, leastScore);
    }

    private static long leastGain(Market market, int i) {
        long least = Long.MAX_VALUE;
        for (int place = 0; place < market.left.places.used(i); place++) {
            least = Math.min(least, market.gain(market.left, market.right, market.left.places.held(i, place)));
        }
        return least;
    }
}
