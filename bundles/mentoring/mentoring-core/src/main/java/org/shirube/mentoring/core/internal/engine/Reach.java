// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

import java.util.Arrays;

/** Who was reached on one side, how far away, and by which edge of the near side; forgets in time of what it remembers. */
final class Reach {

    private static final long UNREACHED = Long.MAX_VALUE;

    private long[] distance;
    private int[] edge;
    private int[] reached;
    private int size;

    Reach(int people) {
        distance = new long[people];
        Arrays.fill(distance, UNREACHED);
        edge = new int[people];
        reached = new int[people];
    }

    /** Forgets all, and makes sure that so many people can be reached. */
    void clear(int people) {
        for (int k = 0; k < size; k++) {
            distance[reached[k]] = UNREACHED;
        }
        size = 0;
        if (people > distance.length) {
            int before = distance.length;
            int more = Grown.size(people);
            distance = Arrays.copyOf(distance, more);
            Arrays.fill(distance, before, more, UNREACHED);
            edge = Arrays.copyOf(edge, more);
            reached = Arrays.copyOf(reached, more);
        }
    }

    /** Whether this is the shortest way to the person so far; then it is remembered. */
    boolean improve(int person, long itsDistance, int itsEdge) {
        if (itsDistance >= distance[person]) {
            return false;
        }
        if (distance[person] == UNREACHED) {
            reached[size++] = person;
        }
        distance[person] = itsDistance;
        edge[person] = itsEdge;
        return true;
    }

    /** Whether nothing shorter was found since. */
    boolean isCurrent(int person, long itsDistance) {
        return distance[person] == itsDistance;
    }

    long distance(int person) {
        return distance[person];
    }

    int edge(int person) {
        return edge[person];
    }

    int size() {
        return size;
    }

    int person(int k) {
        return reached[k];
    }
}
