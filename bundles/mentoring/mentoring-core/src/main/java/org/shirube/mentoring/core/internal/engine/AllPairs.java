// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

import java.util.concurrent.CancellationException;

/**
 * The best matching among all pairs, though only some are kept: people are matched by their best candidates, then every pair is
 * scored once more at the prices that came of it. Pairs that are worth more than both levels were missed, become candidates, and
 * the matching is mended; when none is left, the prices prove the optimum over all pairs (column generation; P. C. Gilmore,
 * R. E. Gomory, "A linear programming approach to the cutting-stock problem", Operations Research 9, 1961).
 */
public final class AllPairs {

    private AllPairs() {}

    /**
     * What came of it.
     *
     * @param matching the matching, over the candidates that were kept
     * @param passes how often all pairs were scored
     * @param missed how many pairs the last pass found missing; with 0 the matching is the best of all pairs
     * @param bound what no matching of all pairs can exceed; after one pass only, {@link Long#MAX_VALUE}
     */
    public record Outcome(Matching matching, int passes, int missed, long bound) {}

    /**
     * The greatest total.
     *
     * @param most how many candidates a left person gets at first, and once more in each pass, above 0
     * @param passes how often all pairs may be scored, at least once; with once nothing is proven for pairs that are no
     *     candidates
     * @throws CancellationException when the one who waits gave up
     */
    public static Outcome match(People people, int most, int passes, Progress progress) {
        if (most >= people.rightPeople()) {
            Matching matching = MaximumWeight.solve(Candidates.best(people, most, progress), progress);
            return new Outcome(matching, 1, 0, matching.total());
        }
        PartOf parts = new PartOf(progress);
        CandidateGraph graph = PilotPrices.candidates(people, most, parts);
        Matching matching = MaximumWeight.solve(graph, parts);
        Pricing pricing = new Pricing(people);
        int missed = Integer.MAX_VALUE;
        boolean between = false;
        int pass = 1;
        while (pass < passes && missed > 0) {
            parts.next();
            CandidateGraph more = pricing.find(matching, between, most, parts);
            int worthMore = more.worthMore(Results.proven(matching)).edges();
            pass++;
            if (pricing.bound() <= matching.total()) {
                missed = 0;
            } else if (worthMore > 0) {
                missed = worthMore;
                matching = with(more, missed, matching, parts);
            }
            // Where nothing is found between, it is looked for where it would be.
            between = worthMore > 0;
        }
        return new Outcome(matching, pass, missed, pricing.bound());
    }

    /**
     * As many pairs as there can be, then the greatest total. The bound of the outcome is of as many pairs, and known only where
     * none was missed at last.
     *
     * @param best what came of {@link #match} with the same people
     * @param most how many more candidates a left person gets in each pass, above 0
     * @param passes how often all pairs may be scored once more, at least once
     * @throws CancellationException when the one who waits gave up
     */
    public static Outcome mostPairs(People people, Outcome best, int most, int passes, Progress progress) {
        PartOf parts = new PartOf(progress);
        Matching matching = MostPairs.solve(best.matching().graph(), parts);
        for (int pass = 1; pass <= passes; pass++) {
            parts.next();
            MissedPairs missed = new MissedPairs(people, matching);
            CandidateGraph more = missed.find(most, parts);
            if (more.edges() == 0 && missed.findsAll()) {
                return new Outcome(matching, pass, 0, matching.total());
            }
            matching = MostPairs.extended(matching, more, parts);
        }
        return new Outcome(matching, passes, Integer.MAX_VALUE, Long.MAX_VALUE);
    }

    /**
     * A matching that is stable among all people, when both sides like a pair by its score. The bound of the outcome is its total,
     * for which it does not aim; what was missed are pairs that would rather have each other.
     *
     * @param most how many candidates a left person gets at first, and how many more in each pass, above 0
     * @param passes how often all pairs may be scored, at least once
     * @throws CancellationException when the one who waits gave up
     */
    public static Outcome stable(People people, int most, int passes, Progress progress) {
        PartOf parts = new PartOf(progress);
        CandidateGraph graph = Candidates.best(people, most, parts);
        for (int pass = 1; ; pass++) {
            Matching matching = Stable.solve(graph, parts);
            parts.next();
            CandidateGraph more = new Blockers(people, matching).find(most, parts);
            if (more.edges() == 0 || pass >= passes) {
                return new Outcome(matching, pass, more.edges(), matching.total());
            }
            graph = graph.with(more);
        }
    }

    /** Mended where few were missed; where many were, it is faster to begin anew. */
    private static Matching with(CandidateGraph more, int missed, Matching matching, Progress progress) {
        return missed > more.leftPeople()
                ? MaximumWeight.solve(matching.graph().with(more), progress)
                : extended(matching, more, progress);
    }

    private static Matching extended(Matching matching, CandidateGraph more, Progress progress) {
        CandidateGraph both = matching.graph().with(more);
        Market market = resumed(matching, both, progress);
        return new Matching(both, Results.edges(market), Results.prices(both, market, 0));
    }

    /**
     * Goes on from a matching with more candidates.
     *
     * @param both those of the matching, and behind them more for some left people
     */
    static Market resumed(Matching matching, CandidateGraph both, Progress progress) {
        CandidateGraph graph = matching.graph();
        int[] edges = matching.edges();
        int left = 0;
        for (int k = 0; k < edges.length; k++) {
            while (graph.first(left + 1) <= edges[k]) {
                left++;
            }
            edges[k] += both.first(left) - graph.first(left);
        }
        return MaximumWeight.resumed(both, Results.proven(matching), edges, progress);
    }
}
