// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

import java.util.Arrays;

/**
 * A binary heap of people by their distance, of equal ones who came first, so that of paths that cost the same one of the fewest
 * exchanges is found. People whose distance fell are in it twice; whoever takes them out sees that.
 */
final class PathHeap {

    private long[] distance = new long[64];

    /** When somebody came, and in the lower half who it is. */
    private long[] entry = new long[64];

    private int size;
    private int came;

    void clear() {
        size = 0;
        came = 0;
    }

    boolean isEmpty() {
        return size == 0;
    }

    long leastDistance() {
        return distance[0];
    }

    void push(int itsNode, long itsDistance) {
        if (size == entry.length) {
            distance = Arrays.copyOf(distance, 2 * size);
            entry = Arrays.copyOf(entry, 2 * size);
        }
        int at = size++;
        while (at > 0 && distance[(at - 1) / 2] > itsDistance) {
            at = move((at - 1) / 2, at);
        }
        distance[at] = itsDistance;
        entry[at] = (long) came++ << Integer.SIZE | itsNode & 0xFFFF_FFFFL;
    }

    int pop() {
        int least = (int) entry[0];
        size--;
        int at = 0;
        int child = lesserChild(0);
        while (child < size && isLess(child, size)) {
            at = move(child, at);
            child = lesserChild(at);
        }
        move(size, at);
        return least;
    }

    private int lesserChild(int at) {
        int child = 2 * at + 1;
        return child + 1 < size && isLess(child + 1, child) ? child + 1 : child;
    }

    private boolean isLess(int one, int other) {
        return distance[one] < distance[other] || distance[one] == distance[other] && entry[one] < entry[other];
    }

    private int move(int from, int to) {
        distance[to] = distance[from];
        entry[to] = entry[from];
        return from;
    }
}
