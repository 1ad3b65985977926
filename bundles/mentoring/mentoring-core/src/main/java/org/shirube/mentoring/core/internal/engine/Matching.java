// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Pairs of people of a candidate graph, by the edges that were chosen, and the prices that prove that none is better. */
public final class Matching {

    private final CandidateGraph graph;
    private final int[] edges;
    private final @Nullable Prices prices;

    Matching(CandidateGraph graph, int[] edges, @Nullable Prices prices) {
        this.graph = graph;
        this.edges = edges;
        this.prices = prices;
        Arrays.sort(edges);
    }

    /** What was matched. */
    public CandidateGraph graph() {
        return graph;
    }

    /** The edges of the graph that became pairs, in ascending order, so also by left person. */
    public int[] edges() {
        return edges.clone();
    }

    /** How many pairs there are. */
    public int pairs() {
        return edges.length;
    }

    /** The scores of all pairs together. */
    public long total() {
        long total = 0;
        for (int e : edges) {
            total += graph.score(e);
        }
        return total;
    }

    /** The least score of any pair; the top score of the engine where there is no pair. */
    public int least() {
        return Arrays.stream(edges).map(graph::score).min().orElse(CandidateGraph.MAX_SCORE);
    }

    /** Whether an edge became a pair. */
    public boolean has(int edge) {
        return Arrays.binarySearch(edges, edge) >= 0;
    }

    /** The right people that a left one was paired with, in the order of the graph. */
    public int[] partnersOf(int left) {
        int from = place(graph.first(left));
        int to = place(graph.first(left + 1));
        return Arrays.stream(edges, from, to).map(graph::right).toArray();
    }

    private int place(int edge) {
        int at = Arrays.binarySearch(edges, edge);
        return at >= 0 ? at : -at - 1;
    }

    /** The prices that prove it, or {@code null} where what was asked for is no optimum (a stable matching). */
    public @Nullable Prices prices() {
        return prices;
    }
}
