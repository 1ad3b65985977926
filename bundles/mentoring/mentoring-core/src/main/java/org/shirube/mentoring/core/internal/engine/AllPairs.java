// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

import java.util.Arrays;
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
     */
    public record Outcome(Matching matching, int passes, int missed) {}

    /**
     * The greatest total.
     *
     * @param most how many candidates a left person gets at first, and once more in each pass, above 0
     * @param passes how often all pairs may be scored, at least once; with once nothing is proven for pairs that are no
     *     candidates
     * @throws CancellationException when the one who waits gave up
     */
    public static Outcome match(People people, int most, int passes, Progress progress) {
        boolean everybody = most >= people.rightPeople();
        CandidateGraph graph =
                everybody ? Candidates.best(people, most, progress) : PilotPrices.candidates(people, most, progress);
        Matching matching = MaximumWeight.solve(graph, progress);
        if (everybody) {
            return new Outcome(matching, 1, 0);
        }
        int missed = Integer.MAX_VALUE;
        int pass = 1;
        while (pass < passes && missed > 0) {
            CandidateGraph more = missed(people, matching, most, progress);
            missed = more.edges();
            pass++;
            if (missed > 0) {
                matching = extended(matching, more, progress);
            }
        }
        return new Outcome(matching, pass, missed);
    }

    /** Pairs that are worth more than both levels and no candidates yet. */
    private static CandidateGraph missed(People people, Matching matching, int most, Progress progress) {
        Prices prices = Results.proven(matching);
        int[] right = Arrays.stream(prices.right())
                .mapToInt(p -> (int) Math.min(p, CandidateGraph.MAX_SCORE))
                .toArray();
        int[] left = new int[people.leftPeople()];
        for (int i = 0; i < left.length; i++) {
            // Whoever has no place misses nothing.
            left[i] = people.leftCapacity()[i] == 0 ? CandidateGraph.MAX_SCORE : (int) prices.left()[i];
        }
        // Pairs that somebody with several places holds are worth more than the levels too.
        int places = Arrays.stream(people.leftCapacity()).max().orElse(0);
        return Candidates.beyond(people, most + Math.min(places, people.rightPeople()), right, left, progress)
                .without(matching.graph());
    }

    private static Matching extended(Matching matching, CandidateGraph more, Progress progress) {
        CandidateGraph graph = matching.graph();
        CandidateGraph both = graph.with(more);
        int[] edges = matching.edges();
        int left = 0;
        for (int k = 0; k < edges.length; k++) {
            while (graph.first(left + 1) <= edges[k]) {
                left++;
            }
            edges[k] += more.first(left);
        }
        Market market = MaximumWeight.resumed(both, Results.proven(matching), edges, progress);
        return new Matching(both, Results.edges(market), Results.prices(both, market, 0));
    }
}
