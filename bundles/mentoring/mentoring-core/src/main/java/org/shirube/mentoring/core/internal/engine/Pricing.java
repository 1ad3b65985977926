// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Looks among all pairs for those that are worth more than the levels, at prices half way between those of now and those of the
 * best bound so far. Prices are not unique: those of one pass may be a far corner of all that are right, at which many pairs seem
 * missing that change nothing (P. Wentges, "Weighted Dantzig–Wolfe decomposition for linear mixed-integer programming",
 * International Transactions in Operational Research 4, 1997).
 */
final class Pricing {

    /** Pairs that miss being worth more than the levels by one in so many of the top score are taken in with those that are. */
    private static final int NEARLY = 500;

    private final People people;
    private final int places;
    private int @Nullable [] best;
    private long bound = Long.MAX_VALUE;

    Pricing(People people) {
        this.people = people;
        places = Math.min(Arrays.stream(people.leftCapacity()).max().orElse(0), people.rightPeople());
    }

    /** What no matching of all pairs can exceed; {@link Long#MAX_VALUE} before the first look. */
    long bound() {
        return bound;
    }

    /**
     * Pairs that are no candidates of a matching yet.
     *
     * @param between whether at prices between those of the matching and the best ones; otherwise at those of the matching
     * @param most how many of a left person
     */
    CandidateGraph find(Matching matching, boolean between, int most, Progress progress) {
        CandidateGraph graph = matching.graph();
        int[] prices = now(matching);
        int[] center = best;
        if (between && center != null) {
            Arrays.setAll(prices, j -> (prices[j] + center[j]) / 2);
        }
        int nearly = graph.topScore() / NEARLY;
        int[] gains = new int[people.leftPeople()];
        TopGains top = new TopGains(places);
        for (int i = 0; i < gains.length; i++) {
            begin(top, graph, i, prices);
            gains[i] = Math.min(CandidateGraph.MAX_SCORE, top.least()) - (people.leftCapacity()[i] == 0 ? 0 : nearly);
        }
        // Pairs that somebody with several places holds are worth more than the levels too.
        CandidateGraph more = Candidates.beyond(people, most + places, prices, gains, progress)
                .without(graph);
        learn(prices, graph, more, top);
        return more;
    }

    private static int[] now(Matching matching) {
        return Arrays.stream(Results.proven(matching).right())
                .mapToInt(price -> (int) Math.min(price, CandidateGraph.MAX_SCORE))
                .toArray();
    }

    private void begin(TopGains top, CandidateGraph graph, int i, int[] prices) {
        top.begin(people.leftCapacity()[i]);
        add(top, graph, i, prices);
    }

    private static void add(TopGains top, CandidateGraph graph, int i, int[] prices) {
        for (int e = graph.first(i); e < graph.first(i + 1); e++) {
            top.add(graph.score(e) - prices[graph.right(e)]);
        }
    }

    /** Every place at its price, and what left people gain beyond (Lagrange); nobody gains more from anybody who was not found. */
    private void learn(int[] prices, CandidateGraph graph, CandidateGraph more, TopGains top) {
        long all = 0;
        for (int j = 0; j < prices.length; j++) {
            all += (long) prices[j] * people.rightCapacity()[j];
        }
        for (int i = 0; i < people.leftPeople(); i++) {
            begin(top, graph, i, prices);
            add(top, more, i, prices);
            all += top.sum();
        }
        if (all < bound) {
            bound = all;
            best = prices;
        }
    }
}
