// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

import java.util.concurrent.CancellationException;

/**
 * The matching with the greatest total score, exactly, with the prices that prove it: bidding until prices are nearly right,
 * then mending. The same graph always gives the same matching.
 */
public final class MaximumWeight {

    private MaximumWeight() {}

    /**
     * @throws CancellationException when the one who waits gave up
     */
    public static Matching solve(CandidateGraph graph, Progress progress) {
        Market market = solved(graph, 0, progress);
        return new Matching(graph, Results.edges(market), Results.prices(graph, market, 0));
    }

    static Market solved(CandidateGraph graph, long bonus, Progress progress) {
        Market market = Market.of(graph, bonus);
        new Auction(market, progress).run(graph.topScore() + bonus);
        new Mending(market).mendAll(progress);
        return market;
    }

    /** From prices and pairs of a graph that differed a little. */
    static Market resumed(CandidateGraph graph, Prices prices, int[] edges, Progress progress) {
        Market market = Market.of(graph, prices.bonus());
        market.resume(prices.right(), edges);
        new Mending(market).mendAll(progress);
        return market;
    }

    /** What places cost after coarse bidding, in whole points. */
    static int[] roughPrices(CandidateGraph graph, Progress progress) {
        Market market = Market.of(graph, 0);
        new Auction(market, progress).runCoarse(graph.topScore());
        int top = graph.topScore();
        int[] prices = new int[graph.rightPeople()];
        for (int j = 0; j < prices.length; j++) {
            prices[j] = (int) Math.min(top, market.right.level[j]);
        }
        return prices;
    }
}
