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

    /** Pairs that miss being worth more than the levels by one in so many of the top score are taken in with those that are. */
    private static final int NEARLY = 500;

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
        int missed = Integer.MAX_VALUE;
        int pass = 1;
        long bound = Long.MAX_VALUE;
        while (pass < passes && missed > 0) {
            parts.next();
            CandidateGraph more = missed(people, matching, most, parts);
            missed = count(matching, more);
            bound = Math.min(bound, bound(people, matching, more));
            pass++;
            if (missed > 0) {
                matching = with(more, missed, matching, parts);
            }
        }
        return new Outcome(matching, pass, missed, bound);
    }

    /** Pairs that are worth more than both levels, or nearly, and no candidates yet; the best of a left person first. */
    private static CandidateGraph missed(People people, Matching matching, int most, Progress progress) {
        Prices prices = Results.proven(matching);
        int nearly = matching.graph().topScore() / NEARLY;
        int[] right = Arrays.stream(prices.right())
                .mapToInt(p -> (int) Math.min(p, CandidateGraph.MAX_SCORE))
                .toArray();
        int[] left = new int[people.leftPeople()];
        for (int i = 0; i < left.length; i++) {
            // Whoever has no place misses nothing.
            left[i] = people.leftCapacity()[i] == 0 ? CandidateGraph.MAX_SCORE : (int) prices.left()[i] - nearly;
        }
        // Pairs that somebody with several places holds are worth more than the levels too.
        int places = Arrays.stream(people.leftCapacity()).max().orElse(0);
        return Candidates.beyond(people, most + Math.min(places, people.rightPeople()), right, left, progress)
                .without(matching.graph());
    }

    /** How many are worth more than both levels. */
    private static int count(Matching matching, CandidateGraph more) {
        Prices prices = Results.proven(matching);
        int missed = 0;
        for (int i = 0; i < more.leftPeople(); i++) {
            int e = more.first(i);
            while (e < more.first(i + 1) && prices.surplus(more, i, e) > 0) {
                e++;
            }
            missed += e - more.first(i);
        }
        return missed;
    }

    /** By the prices of the candidates, if each left person had the level of the best pair that was missed. */
    private static long bound(People people, Matching matching, CandidateGraph more) {
        Prices prices = Results.proven(matching);
        long bound = prices.bound(matching.graph());
        for (int i = 0; i < more.leftPeople(); i++) {
            if (more.first(i) < more.first(i + 1)) {
                bound += Math.max(0, prices.surplus(more, i, more.first(i))) * people.leftCapacity()[i];
            }
        }
        return bound;
    }

    /** Mended where few were missed; where many were, it is faster to begin anew. */
    private static Matching with(CandidateGraph more, int missed, Matching matching, Progress progress) {
        return missed > more.leftPeople()
                ? MaximumWeight.solve(matching.graph().with(more), progress)
                : extended(matching, more, progress);
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
