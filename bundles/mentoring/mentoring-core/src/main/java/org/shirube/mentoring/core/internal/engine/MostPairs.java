// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

/**
 * As many pairs as there can be, then the greatest total: one optimum in which every pair is worth a bonus that outweighs
 * all scores together (lexicographic order by weights). The bonus comes in two steps, because prices that have to climb
 * to it from nothing climb slowly.
 */
final class MostPairs {

    private static final long SAFE = Long.MAX_VALUE / 32;

    private MostPairs() {}

    static Matching solve(CandidateGraph graph, Progress progress) {
        Market market = solved(graph, progress);
        return new Matching(graph, Results.edges(market), Results.prices(graph, market, 0));
    }

    static Market solved(CandidateGraph graph, Progress progress) {
        long bonus = bonus(graph);
        Market market = MaximumWeight.solved(graph, Math.min(bonus, 2L * graph.topScore() + 1), progress);
        outweigh(market, bonus, progress);
        return market;
    }

    /** The matching of a graph with more candidates than that of another matching. */
    static Matching extended(Matching matching, CandidateGraph more, Progress progress) {
        CandidateGraph both = matching.graph().with(more);
        Market market = AllPairs.resumed(matching, both, progress);
        outweigh(market, bonus(both), progress);
        return new Matching(both, Results.edges(market), Results.prices(both, market, 0));
    }

    private static void outweigh(Market market, long bonus, Progress progress) {
        if (market.bonus < bonus) {
            market.raiseBonus(bonus);
            new Mending(market).mendAll(progress);
        }
    }

    /** More than twice the scores of any matching together: so a number of points tells how many pairs are in it. */
    private static long bonus(CandidateGraph graph) {
        long left = 0;
        long right = 0;
        for (int i = 0; i < graph.leftPeople(); i++) {
            left += Math.min(graph.leftCapacity(i), graph.first(i + 1) - graph.first(i));
        }
        for (int j = 0; j < graph.rightPeople(); j++) {
            right += Math.min(graph.rightCapacity(j), graph.leftPeople());
        }
        long pairs = Math.min(left, right);
        long bonus = 2 * pairs * graph.topScore() + 1;
        if (pairs > 0 && bonus > SAFE / pairs) {
            throw new IllegalArgumentException(pairs + " pairs with scores up to " + graph.topScore()
                    + " are too many to count pairs before scores; use a coarser scale");
        }
        return bonus;
    }

    /** How many pairs there can be among those that score at least so much. */
    static int count(CandidateGraph graph, int least, Progress progress) {
        Market market = Market.of(graph.atLeast(least).unscored(), 1);
        new Mending(market).mendAll(progress);
        return market.left.places.allUsed();
    }
}
