// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

import java.util.Arrays;

/**
 * The textbook way, to compare with: successive shortest paths (Bellman and Ford) in the whole network from a source over both
 * sides to a sink. Slow, short, and without a line in common with the engine.
 */
public final class PlainSolver {

    private final CandidateGraph graph;
    private final int nodes;
    private final int[] from;
    private final int[] to;
    private final int[] free;
    private final long[] cost;
    private int arcs;

    /** The greatest total of each number of pairs, as long as one more pair exists. */
    private final long[] bestOf;

    private int pairs;

    public PlainSolver(CandidateGraph graph) {
        this.graph = graph;
        nodes = graph.leftPeople() + graph.rightPeople() + 2;
        int all = 2 * (graph.edges() + graph.leftPeople() + graph.rightPeople());
        from = new int[all];
        to = new int[all];
        free = new int[all];
        cost = new long[all];
        int most = 0;
        for (int i = 0; i < graph.leftPeople(); i++) {
            arc(source(), i, graph.leftCapacity(i), 0);
            for (int e = graph.first(i); e < graph.first(i + 1); e++) {
                arc(i, graph.leftPeople() + graph.right(e), 1, -graph.score(e));
            }
            most += Math.min(graph.leftCapacity(i), graph.edges());
        }
        for (int j = 0; j < graph.rightPeople(); j++) {
            arc(graph.leftPeople() + j, sink(), graph.rightCapacity(j), 0);
        }
        bestOf = new long[Math.min(most, graph.edges()) + 1];
        solve();
    }

    private int source() {
        return nodes - 2;
    }

    private int sink() {
        return nodes - 1;
    }

    private void arc(int a, int b, int room, long price) {
        from[arcs] = a;
        to[arcs] = b;
        free[arcs] = room;
        cost[arcs++] = price;
        from[arcs] = b;
        to[arcs] = a;
        free[arcs] = 0;
        cost[arcs++] = -price;
    }

    private void solve() {
        long[] distance = new long[nodes];
        int[] by = new int[nodes];
        while (true) {
            Arrays.fill(distance, Long.MAX_VALUE);
            distance[source()] = 0;
            boolean better = true;
            while (better) {
                better = false;
                for (int a = 0; a < arcs; a++) {
                    if (free[a] > 0
                            && distance[from[a]] != Long.MAX_VALUE
                            && distance[from[a]] + cost[a] < distance[to[a]]) {
                        distance[to[a]] = distance[from[a]] + cost[a];
                        by[to[a]] = a;
                        better = true;
                    }
                }
            }
            if (distance[sink()] == Long.MAX_VALUE) {
                return;
            }
            bestOf[pairs + 1] = bestOf[pairs] - distance[sink()];
            pairs++;
            for (int node = sink(); node != source(); node = from[by[node]]) {
                free[by[node]]--;
                free[by[node] ^ 1]++;
            }
        }
    }

    /** The greatest total of any matching. */
    public long bestTotal() {
        long best = 0;
        for (int k = 0; k <= pairs; k++) {
            best = Math.max(best, bestOf[k]);
        }
        return best;
    }

    /** How many pairs there can be. */
    public int mostPairs() {
        return pairs;
    }

    /** The greatest total with as many pairs as there can be. */
    public long bestTotalOfMostPairs() {
        return bestOf[pairs];
    }
}
