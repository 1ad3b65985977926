// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

/** The matching with the greatest total of a graph that differs a little from one that was matched: nearly all of the work is done. */
public final class Resumed {

    private Resumed() {}

    /**
     * @param graph the same people; what was paired is among their candidates, with any scores
     * @param before a matching by the best total
     * @throws IllegalArgumentException where a pair is no candidate any more, or the matching before is not of that kind
     * @throws java.util.concurrent.CancellationException when the one who waits gave up
     */
    public static Matching solve(CandidateGraph graph, Matching before, Progress progress) {
        Prices prices = before.prices();
        if (prices == null || prices.leastScore() > 0 || prices.bonus() > 0) {
            throw new IllegalArgumentException("Only a matching by the best total can be gone on with");
        }
        int[] edges = new int[before.pairs()];
        int pairs = 0;
        for (int i = 0; i < graph.leftPeople(); i++) {
            for (int j : before.partnersOf(i)) {
                edges[pairs] = graph.edge(i, j);
                if (edges[pairs++] < 0) {
                    throw new IllegalArgumentException(i + " and " + j + " were paired and are no candidates any more");
                }
            }
        }
        Market market = MaximumWeight.resumed(graph, prices, edges, progress);
        return new Matching(graph, Results.edges(market), Results.prices(graph, market, 0));
    }
}
