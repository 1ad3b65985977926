// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

import java.util.Arrays;
import java.util.Objects;

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
     * The levels as a certificate: who has places left has 0, and a left person who has none left gets the most that this
     * person's pairs leave at the prices of the right.
     */
    static Prices prices(CandidateGraph graph, Market market, int leastScore) {
        long[] prices = Arrays.copyOf(market.right.level, market.right.people());
        for (int j = 0; j < prices.length; j++) {
            boolean room = market.right.places.used(j) < graph.rightCapacity(j);
            prices[j] = room ? 0 : prices[j];
        }
        long bonus = market.bonus;
        Places places = market.left.places;
        long[] gains = new long[market.left.people()];
        for (int i = 0; i < gains.length; i++) {
            if (places.used(i) > 0 && places.used(i) == graph.leftCapacity(i)) {
                gains[i] = leastGain(market, prices, i) + bonus;
            } else if (graph.leftCapacity(i) == 0) {
                gains[i] = market.left.level[i];
            }
        }
        return new Prices(gains, prices, bonus, leastScore);
    }

    /** A market as a graph of its own with its matching. */
    static Matching snapshot(Market market) {
        Side left = market.left;
        int n = left.people();
        int[] first = new int[n + 1];
        for (int i = 0; i < n; i++) {
            first[i + 1] = first[i] + left.end[i] - left.start[i];
        }
        int[] rights = new int[first[n]];
        int[] scores = new int[first[n]];
        int[] edges = new int[left.places.allUsed()];
        int pairs = 0;
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < first[i + 1] - first[i]; k++) {
                rights[first[i] + k] = left.other[left.start[i] + k];
                scores[first[i] + k] = left.score[left.start[i] + k];
                if (left.holds(left.start[i] + k)) {
                    edges[pairs++] = first[i] + k;
                }
            }
        }
        CandidateGraph graph =
                CandidateGraph.of(left.places.capacities(), market.right.places.capacities(), first, rights, scores);
        return new Matching(graph, edges, prices(graph, market, 0));
    }

    /** The solved market of a matching that was made with prices, without the candidates that were left out beforehand. */
    static Market market(Matching matching) {
        CandidateGraph graph = matching.graph();
        Prices prices = proven(matching);
        int least = prices.leastScore();
        CandidateGraph good = least == 0 ? graph : graph.atLeast(least);
        int[] edges = matching.edges();
        int below = 0;
        int at = 0;
        for (int e = 0; at < edges.length; e++) {
            if (graph.score(e) < least) {
                below++;
            } else if (edges[at] == e) {
                edges[at++] = e - below;
            }
        }
        return MaximumWeight.resumed(good, prices, edges, Progress.NONE);
    }

    /** The prices of a matching that was made with prices. */
    static Prices proven(Matching matching) {
        return Objects.requireNonNull(matching.prices(), "This matching has no prices");
    }

    private static long leastGain(Market market, long[] prices, int i) {
        Side left = market.left;
        long least = Long.MAX_VALUE;
        for (int place = 0; place < left.places.used(i); place++) {
            int edge = left.places.held(i, place);
            least = Math.min(least, left.score[edge] - prices[left.other[edge]]);
        }
        return least;
    }
}
