// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.internal.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds the circles in a graph where everything leads to one other thing at most. */
final class Cycles {

    private Cycles() {}

    /**
     * Visits every node once.
     *
     * @param next where each node leads, -1 for nowhere
     * @return each circle once, beginning anywhere in it
     */
    static List<int[]> find(int[] next) {
        List<int[]> found = new ArrayList<>();
        int[] walk = new int[next.length];
        int walks = 0;
        for (int start = 0; start < next.length; start++) {
            if (walk[start] != 0) {
                continue;
            }
            walks++;
            int node = start;
            while (node >= 0 && walk[node] == 0) {
                walk[node] = walks;
                node = next[node];
            }
            if (node >= 0 && walk[node] == walks) {
                found.add(circle(next, node));
            }
        }
        return found;
    }

    private static int[] circle(int[] next, int first) {
        int[] members = new int[8];
        int size = 0;
        int node = first;
        do {
            if (size == members.length) {
                members = Arrays.copyOf(members, size * 2);
            }
            members[size++] = node;
            node = next[node];
        } while (node != first);
        return Arrays.copyOf(members, size);
    }
}
