// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.match;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.shirube.mentoring.core.internal.engine.CandidateGraph;
import org.shirube.mentoring.core.internal.engine.Matching;

/**
 * Lets the pairs of the run before count a little more, so that a run after one person came does not shuffle the others for next to
 * nothing. What is told of a run is told without it.
 */
final class Inertia {

    /** What such a pair counts more; what it costs the total is in docs/decisions/0023. */
    static final int POINTS = 40;

    private final Points points;
    private final int[][] partners;

    /** @param partners the offerers that each seeker was with, by their numbers */
    Inertia(Points points, int[][] partners) {
        this.points = points;
        this.partners = partners;
    }

    private boolean had(int left, int right) {
        return Arrays.stream(partners[left]).anyMatch(partner -> partner == right);
    }

    /** The same people and candidates, and the pairs of the run before that are still allowed, which count more. */
    CandidateGraph over(CandidateGraph graph) {
        int n = graph.leftPeople();
        int[] first = new int[n + 1];
        int[] right = new int
                [graph.edges()
                        + Arrays.stream(partners).mapToInt(some -> some.length).sum()];
        int[] score = new int[right.length];
        int edges = 0;
        for (int left = 0; left < n; left++) {
            for (int e = graph.first(left); e < graph.first(left + 1); e++) {
                right[edges] = graph.right(e);
                score[edges++] = graph.score(e) + (had(left, graph.right(e)) ? POINTS : 0);
            }
            for (int partner : partners[left]) {
                int more = graph.edge(left, partner) < 0 ? points(left, partner) : -1;
                if (more >= 0) {
                    right[edges] = partner;
                    score[edges++] = more + POINTS;
                }
            }
            first[left + 1] = edges;
        }
        return CandidateGraph.of(
                IntStream.range(0, n).map(graph::leftCapacity).toArray(),
                IntStream.range(0, graph.rightPeople())
                        .map(graph::rightCapacity)
                        .toArray(),
                first,
                Arrays.copyOf(right, edges),
                Arrays.copyOf(score, edges));
    }

    /** Below 0 where it is not allowed. */
    private int points(int left, int right) {
        int[] one = new int[1];
        points.score(left, right, right + 1, one);
        points.forbid(left, right, right + 1, one);
        return one[0];
    }

    /** What a matching of {@link #over} scores without it. */
    long total(Matching matching) {
        CandidateGraph graph = matching.graph();
        int more = 0;
        for (int left = 0; left < graph.leftPeople(); left++) {
            for (int right : matching.partnersOf(left)) {
                more += had(left, right) ? POINTS : 0;
            }
        }
        return matching.total() - more;
    }
}
