// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

import java.util.Arrays;

/** A binary heap of people by their distance. People whose distance fell are in it twice; whoever takes them out sees that. */
final class PathHeap {

    private long[] distance = new long[64];
    private int[] node = new int[64];
    private int size;

    void clear() {
        size = 0;
    }

    boolean isEmpty() {
        return size == 0;
    }

    long leastDistance() {
        return distance[0];
    }

    void push(int itsNode, long itsDistance) {
        if (size == node.length) {
            distance = Arrays.copyOf(distance, 2 * size);
            node = Arrays.copyOf(node, 2 * size);
        }
        int at = size++;
        while (at > 0 && distance[(at - 1) / 2] > itsDistance) {
            at = move((at - 1) / 2, at);
        }
        distance[at] = itsDistance;
        node[at] = itsNode;
    }

    int pop() {
        int least = node[0];
        size--;
        long itsDistance = distance[size];
        int itsNode = node[size];
        int at = 0;
        int child = lesserChild(0);
        while (child < size && distance[child] < itsDistance) {
            at = move(child, at);
            child = lesserChild(at);
        }
        distance[at] = itsDistance;
        node[at] = itsNode;
        return least;
    }

    private int lesserChild(int at) {
        int child = 2 * at + 1;
        return child + 1 < size && distance[child + 1] < distance[child] ? child + 1 : child;
    }

    private int move(int from, int to) {
        distance[to] = distance[from];
        node[to] = node[from];
        return from;
    }
}
