// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;

/** The referee: the minimum-cost flow of OR-Tools on the same arrays. */
final class OrTools {

    private OrTools() {}

    /** Loads the native library, which takes a moment the first time. */
    static void load() {
        Loader.loadNativeLibraries();
    }

    /** The greatest total score; building its graph is part of it, as it is of ours. */
    static long bestTotal(CandidateGraph graph) {
        int n = graph.leftPeople();
        int m = graph.rightPeople();
        int[] leftCapacity = new int[n];
        int[] rightCapacity = new int[m];
        MinCostFlow flow = new MinCostFlow(n + m + 2, graph.edges() + 2 * n + m);
        int source = n + m;
        int sink = source + 1;
        long places = 0;
        for (int i = 0; i < n; i++) {
            leftCapacity[i] = graph.leftCapacity(i);
            places += leftCapacity[i];
            flow.addArcWithCapacityAndUnitCost(source, i, leftCapacity[i], 0);
            flow.addArcWithCapacityAndUnitCost(i, sink, leftCapacity[i], 0);
            for (int e = graph.first(i); e < graph.first(i + 1); e++) {
                flow.addArcWithCapacityAndUnitCost(i, n + graph.right(e), 1, -graph.score(e));
            }
        }
        for (int j = 0; j < m; j++) {
            rightCapacity[j] = graph.rightCapacity(j);
            flow.addArcWithCapacityAndUnitCost(n + j, sink, rightCapacity[j], 0);
        }
        flow.setNodeSupply(source, places);
        flow.setNodeSupply(sink, -places);
        MinCostFlowBase.Status status = flow.solve();
        if (status != MinCostFlowBase.Status.OPTIMAL) {
            throw new IllegalStateException("OR-Tools says " + status);
        }
        return -flow.getOptimalCost();
    }
}
