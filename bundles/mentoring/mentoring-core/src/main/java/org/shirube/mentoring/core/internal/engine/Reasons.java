// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody was paired as they were: what stood against the candidates they would have fitted better, and what a person
 * without a partner would have needed. Everything follows from the prices and can be checked: a pair that scored
 * {@link WhyNot#missing} points more would make a matching as good as this one, and with one point more a better one.
 */
public final class Reasons {

    /**
     * Why a pair was not made.
     *
     * @param right the candidate
     * @param score how well the two would fit
     * @param leastThere the least score of the pairs this candidate has instead; -1 where there is a place left
     * @param price what a place with this candidate costs, in points: what others gain by it; 0 where nobody else wants it, or
     *     the matching has no prices
     * @param missing how many points the pair falls short of, which is what all pairs together would lose by it; 0 where it could
     *     as well have been made. Below 0 only where pairs are lost and the fewer ones would score more
     * @param pairsLost how many pairs fewer there would be with it, where pairs count before points
     */
    public record WhyNot(int right, int score, int leastThere, long price, long missing, int pairsLost) {}

    private final Matching matching;
    private final CandidateGraph graph;
    private final int[] rightUsed;
    private final int[] leastThere;
    private final @Nullable Market market;
    private final @Nullable Detour detour;

    private Reasons(Matching matching) {
        this.matching = matching;
        graph = matching.graph();
        rightUsed = new int[graph.rightPeople()];
        leastThere = new int[graph.rightPeople()];
        Arrays.fill(leastThere, Integer.MAX_VALUE);
        for (int e : matching.edges()) {
            rightUsed[graph.right(e)]++;
            leastThere[graph.right(e)] = Math.min(leastThere[graph.right(e)], graph.score(e));
        }
        market = matching.prices() == null ? null : Results.market(matching);
        detour = market == null ? null : new Detour(market);
    }

    /** The reasons of any matching; of one without prices it is known only whom candidates have instead. */
    public static Reasons of(Matching matching) {
        return new Reasons(matching);
    }

    /**
     * The candidates that a left person would have fitted better than the least of the partners it was given, or all of them
     * while it has a place left; the best first.
     */
    public List<WhyNot> betterLiked(int left) {
        int least = leastOf(left);
        List<WhyNot> better = new ArrayList<>();
        for (int e = graph.first(left); e < graph.first(left + 1); e++) {
            if (graph.score(e) > least && !matching.has(e)) {
                better.add(whyNot(left, e));
            }
        }
        better.sort(Comparator.comparingInt(WhyNot::score).reversed());
        return better;
    }

    /** The candidates a left person came closest to: those it misses fewest points for, the nearest first. */
    public List<WhyNot> nearest(int left, int most) {
        List<WhyNot> all = new ArrayList<>();
        for (int e = graph.first(left); e < graph.first(left + 1); e++) {
            if (!matching.has(e)) {
                all.add(whyNot(left, e));
            }
        }
        all.sort(Comparator.comparingInt(WhyNot::pairsLost)
                .thenComparingLong(WhyNot::missing)
                .thenComparing(Comparator.comparingInt(WhyNot::score).reversed()));
        return List.copyOf(all.subList(0, Math.min(most, all.size())));
    }

    /** Why this edge of a left person did not become a pair; of one that did, nothing is missing. */
    public WhyNot whyNot(int left, int edge) {
        int right = graph.right(edge);
        int score = graph.score(edge);
        int there = rightUsed[right] < graph.rightCapacity(right) || rightUsed[right] == 0 ? -1 : leastThere[right];
        Prices prices = matching.prices();
        if (prices == null || matching.has(edge)) {
            return new WhyNot(right, score, there, 0, 0, 0);
        }
        long missing = missing(left, right, score, prices);
        long price = prices.right()[right];
        int pairsLost = pairs(missing, prices.bonus());
        return new WhyNot(
                right,
                score,
                there,
                Math.max(0, price - pairs(price, prices.bonus()) * prices.bonus()),
                missing - pairsLost * prices.bonus(),
                pairsLost);
    }

    private long missing(int left, int right, int score, Prices prices) {
        if (market == null || detour == null || score < prices.leastScore()) {
            return prices.leastScore() - (long) score;
        }
        boolean places = graph.leftCapacity(left) > 0 && graph.rightCapacity(right) > 0;
        int edge = market.left.edge(left, right);
        return places ? detour.cost(left, edge) : 0;
    }

    /** How many times the bonus of a pair is in a number; scores alone make up less than half of it. */
    private static int pairs(long points, long bonus) {
        return bonus == 0 ? 0 : (int) ((points + bonus / 2) / bonus);
    }

    /** The least score of this person's pairs, or less than any while there is a place left. */
    private int leastOf(int left) {
        int used = 0;
        int least = Integer.MAX_VALUE;
        for (int e = graph.first(left); e < graph.first(left + 1); e++) {
            if (matching.has(e)) {
                used++;
                least = Math.min(least, graph.score(e));
            }
        }
        return used < graph.leftCapacity(left) ? -1 : least;
    }
}
