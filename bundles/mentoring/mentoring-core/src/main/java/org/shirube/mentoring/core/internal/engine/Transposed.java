// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

import org.shirube.mentoring.core.internal.engine.Progress.Stage;

/**
 * The edges of a graph as the right side sees them: by right person, and for each by left one. Parts of the left people are done
 * at the same time, each part where its edges belong, so the result does not depend on the number of threads.
 */
final class Transposed {

    /** Graphs with fewer edges a part are done before another thread has started. */
    private static final int WORTH_A_THREAD = 100_000;

    private static final int PARTS = 4;

    /** Where the edges of each right person begin, and at the end how many there are. */
    final int[] begin;

    /** The left person, the score and the edge of the left side of each edge. */
    final int[] left;

    final int[] score;
    final int[] back;

    /** The edge here of each edge of the left side. */
    final int[] twin;

    private final CandidateGraph graph;
    private final int parts;

    /** By part and right person: how many edges there are, then where the next one belongs. */
    private final int[][] next;

    Transposed(CandidateGraph graph) {
        this.graph = graph;
        begin = new int[graph.rightPeople() + 1];
        left = new int[graph.edges()];
        score = new int[graph.edges()];
        back = new int[graph.edges()];
        twin = new int[graph.edges()];
        parts = graph.edges() < PARTS * WORTH_A_THREAD ? 1 : PARTS;
        next = new int[parts][graph.rightPeople()];
        Parallel.run(parts, () -> this::count, Progress.NONE, Stage.BIDDING);
        int edges = 0;
        for (int j = 0; j < graph.rightPeople(); j++) {
            begin[j] = edges;
            for (int[] ofPart : next) {
                int many = ofPart[j];
                ofPart[j] = edges;
                edges += many;
            }
        }
        begin[graph.rightPeople()] = edges;
        Parallel.run(parts, () -> this::fill, Progress.NONE, Stage.BIDDING);
    }

    private int firstOf(int part) {
        return (int) ((long) graph.leftPeople() * part / parts);
    }

    private void count(int part) {
        int[] rights = graph.rights();
        for (int e = graph.first(firstOf(part)); e < graph.first(firstOf(part + 1)); e++) {
            next[part][rights[e]]++;
        }
    }

    private void fill(int part) {
        int[] rights = graph.rights();
        int[] scores = graph.scores();
        int[] to = next[part];
        for (int i = firstOf(part); i < firstOf(part + 1); i++) {
            for (int e = graph.first(i); e < graph.first(i + 1); e++) {
                int at = to[rights[e]]++;
                twin[e] = at;
                back[at] = e;
                left[at] = i;
                score[at] = scores[e];
            }
        }
    }
}
