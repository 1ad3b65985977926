// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

import java.util.Arrays;

/** Pairs that are no candidates and would rather have each other than what a stable matching of the candidates gave them. */
final class Blockers implements RowScorer {

    /** Wants nobody. */
    private static final int NEVER = CandidateGraph.MAX_SCORE;

    private final People people;
    private final CandidateGraph graph;

    /** What a pair must score more than for either person to want it; below 0 while there is a place left. */
    private final int[] left;

    private final int[] right;

    Blockers(People people, Matching matching) {
        this.people = people;
        graph = matching.graph();
        int[] lefts = new int[people.leftPeople()];
        int[] rights = new int[people.rightPeople()];
        left = new int[lefts.length];
        right = new int[rights.length];
        Arrays.fill(left, NEVER);
        Arrays.fill(right, NEVER);
        for (int e : matching.edges()) {
            int i = graph.left(e);
            int j = graph.right(e);
            lefts[i]++;
            rights[j]++;
            left[i] = Math.min(left[i], graph.score(e));
            right[j] = Math.min(right[j], graph.score(e));
        }
        Arrays.setAll(left, i -> lefts[i] < people.leftCapacity()[i] ? -1 : left[i]);
        Arrays.setAll(right, j -> rights[j] < people.rightCapacity()[j] ? -1 : right[j]);
    }

    /** @param most how many of a left person */
    CandidateGraph find(int most, Progress progress) {
        People wanting =
                new People(people.leftCapacity(), people.rightCapacity(), this, people.hard(), people.bounds());
        // Pairs that somebody with several places holds are wanted too.
        int places = Arrays.stream(people.leftCapacity()).max().orElse(0);
        int found = most + Math.min(places, right.length);
        return Candidates.beyond(wanting, found, new int[right.length], left, progress)
                .without(graph);
    }

    @Override
    public void score(int person, int from, int to, int[] scores) {
        people.scorer().score(person, from, to, scores);
        for (int j = from; j < to; j++) {
            scores[j - from] = scores[j - from] > right[j] ? scores[j - from] : -1;
        }
    }
}
