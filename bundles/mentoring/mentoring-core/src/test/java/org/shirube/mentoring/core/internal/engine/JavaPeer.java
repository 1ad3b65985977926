// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

import java.util.Locale;
import java.util.Map;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/** The minimum-cost flow of JGraphT, the best there is in pure Java, on the same graph. */
final class JavaPeer {

    private JavaPeer() {}

    static void measure(String name, CandidateGraph graph) {
        long begun = System.nanoTime();
        long ours = MaximumWeight.solve(graph, Progress.NONE).total();
        double oursSeconds = (System.nanoTime() - begun) / 1e9;
        long oursHeap = Heap.peakMegabytes();
        begun = System.nanoTime();
        long theirs = bestTotal(graph);
        double theirsSeconds = (System.nanoTime() - begun) / 1e9;
        if (ours != theirs) {
            throw new IllegalStateException(name + ": " + ours + ", but JGraphT " + theirs);
        }
        System.out.printf(
                Locale.ROOT,
                "%s.java heap %d MB, with the peer %d MB; ours=%.3f peer=%.3f ratio=%.1f%n",
                name,
                oursHeap,
                Heap.peakMegabytes(),
                oursSeconds,
                theirsSeconds,
                theirsSeconds / oursSeconds);
    }

    private static long bestTotal(CandidateGraph graph) {
        SimpleDirectedWeightedGraph<Integer, DefaultWeightedEdge> network =
                new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
        int n = graph.leftPeople();
        int sink = n + graph.rightPeople();
        for (int v = 0; v <= sink; v++) {
            network.addVertex(v);
        }
        int supply = 0;
        for (int i = 0; i < n; i++) {
            supply += graph.leftCapacity(i);
            network.addEdge(i, sink);
            for (int e = graph.first(i); e < graph.first(i + 1); e++) {
                network.setEdgeWeight(network.addEdge(i, n + graph.right(e)), -graph.score(e));
            }
        }
        for (int j = 0; j < graph.rightPeople(); j++) {
            network.addEdge(n + j, sink);
        }
        network.edgesOf(sink).forEach(edge -> network.setEdgeWeight(edge, 0));
        int all = supply;
        Map<DefaultWeightedEdge, Double> flow = new CapacityScalingMinimumCostFlow<Integer, DefaultWeightedEdge>()
                .getMinimumCostFlow(new MinimumCostFlowProblemImpl<>(
                        network, v -> v < n ? graph.leftCapacity(v) : v == sink ? -all : 0, edge -> {
                            int from = network.getEdgeSource(edge);
                            if (from >= n) {
                                return graph.rightCapacity(from - n);
                            }
                            return network.getEdgeTarget(edge) == sink ? graph.leftCapacity(from) : 1;
                        }))
                .getFlowMap();
        double total = 0;
        for (Map.Entry<DefaultWeightedEdge, Double> entry : flow.entrySet()) {
            total -= entry.getValue() * network.getEdgeWeight(entry.getKey());
        }
        return Math.round(total);
    }
}
