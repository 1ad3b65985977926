// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

import java.util.Arrays;

/**
 * The worst pair as good as it can be without losing a pair, then the greatest total (the bottleneck problem by bisection over
 * the scores that occur, then {@link MostPairs} on what scores at least as much).
 */
final class Fair {

    private Fair() {}

    static Matching solve(CandidateGraph graph, Progress progress) {
        int[] scores = Arrays.stream(graph.scores()).sorted().distinct().toArray();
        if (scores.length == 0) {
            return MostPairs.solve(graph, progress);
        }
        int most = MostPairs.count(graph, 0, progress);
        int possible = 0;
        int impossible = scores.length;
        while (impossible - possible > 1) {
            int middle = (possible + impossible) >>> 1;
            if (MostPairs.count(graph, scores[middle], progress) == most) {
                possible = middle;
            } else {
                impossible = middle;
            }
        }
        return solveAtLeast(graph, scores[possible], progress);
    }

    private static Matching solveAtLeast(CandidateGraph graph, int least, Progress progress) {
        CandidateGraph good = graph.atLeast(least);
        Market market = MostPairs.solved(good, progress);
        int[] edges = Results.edges(market);
        Arrays.sort(edges);
        int next = 0;
        int kept = 0;
        for (int e = 0; next < edges.length; e++) {
            if (graph.score(e) >= least) {
                if (edges[next] == kept) {
                    edges[next++] = e;
                }
                kept++;
            }
        }
        return new Matching(graph, edges, Results.prices(graph, market, least));
    }
}
