// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

import java.util.ArrayDeque;
import java.util.Arrays;
import org.shirube.mentoring.core.internal.engine.Progress.Stage;

/**
 * Deferred acceptance with places on both sides: the left ask in the order of their liking, the right keep the best who asked
 * so far (D. Gale, L. S. Shapley, "College admissions and the stability of marriage", American Mathematical Monthly 69, 1962;
 * with several places on both sides it is pairwise stable). The left like a pair by its score, the right by the same score or
 * by numbers of their own. Among equals the one with the smaller number goes first, on both sides.
 */
public final class Stable {

    private static final int CHECK = 0xFFF;
    private static final int NOBODY = Liked.NOBODY;

    private final CandidateGraph graph;
    private final int[] liking;
    private final Liked liked;
    private final Places right;
    private final int[] free;
    private final ArrayDeque<Integer> waiting = new ArrayDeque<>();

    private Stable(CandidateGraph graph, int[] liking) {
        this.graph = graph;
        this.liking = liking;
        int[] places = new int[graph.rightPeople()];
        for (int e = 0; e < graph.edges(); e++) {
            places[graph.right(e)]++;
        }
        Arrays.setAll(places, j -> Math.min(places[j], graph.rightCapacity(j)));
        right = new Places(places);
        liked = new Liked(graph);
        free = new int[graph.leftPeople()];
    }

    /** Both sides like a pair by its score. */
    public static Matching solve(CandidateGraph graph, Progress progress) {
        return solve(graph, graph.scores(), progress);
    }

    /**
     * The right have a liking of their own.
     *
     * @param liking how much the right person of each edge likes the left one, in any unit; the more the better
     * @throws IllegalArgumentException when there is not one number for each edge
     */
    public static Matching solve(CandidateGraph graph, int[] liking, Progress progress) {
        if (liking.length != graph.edges()) {
            throw new IllegalArgumentException(
                    graph.edges() + " candidates, but " + liking.length + " numbers of how the right like them");
        }
        return new Matching(graph, new Stable(graph, liking).accepted(progress), null);
    }

    private int[] accepted(Progress progress) {
        int n = graph.leftPeople();
        for (int i = 0; i < n; i++) {
            free[i] = graph.leftCapacity(i);
        }
        for (int i = 0; i < n; i++) {
            if ((i & CHECK) == 0) {
                progress.tell(Stage.MENDING, (double) i / n);
            }
            int asking = i;
            while (asking != NOBODY) {
                asking = ask(asking);
            }
        }
        int[] edges = new int[right.allUsed()];
        int at = 0;
        for (int j = 0; j < graph.rightPeople(); j++) {
            for (int place = 0; place < right.used(j); place++) {
                edges[at++] = right.held(j, place);
            }
        }
        return edges;
    }

    /** Whom to ask next, by the edge, or nobody where all places are filled or nobody is left. */
    private int next(int person) {
        return free[person] > 0 ? liked.next(person) : NOBODY;
    }

    /** Asks until the places are filled, nobody is left to ask, or somebody else has to ask again: who that is. */
    private int ask(int person) {
        for (int edge = next(person); edge != NOBODY; edge = next(person)) {
            int asked = graph.right(edge);
            long rank = (long) liking[edge] << Integer.SIZE | Integer.MAX_VALUE - person;
            if (right.hasRoom(asked)) {
                right.take(asked, edge, rank);
                free[person]--;
            } else if (right.capacity(asked) > 0 && rank > right.leastShare(asked)) {
                int sent = Integer.MAX_VALUE - (int) right.leastShare(asked);
                right.replaceLeast(asked, edge, rank);
                free[person]--;
                free[sent]++;
                if (free[person] > 0) {
                    // Comes back to this one when the other is done.
                    waiting.addLast(person);
                }
                return sent;
            }
        }
        return waiting.isEmpty() ? NOBODY : waiting.removeLast();
    }
}
