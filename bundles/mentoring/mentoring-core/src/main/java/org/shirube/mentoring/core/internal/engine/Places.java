// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

/**
 * Whom each of many people holds, each in as many places as this person has: a heap for each by a number that belongs to the
 * pair, the least first. That pair is the one to give up for a better one. All heaps lie in one array.
 */
final class Places {

    private final int[] capacity;
    private final int[] used;
    private final int[] base;
    private final int[] held;
    private final long[] share;

    Places(int[] capacity) {
        this.capacity = capacity;
        int people = capacity.length;
        base = new int[people + 1];
        for (int i = 0; i < people; i++) {
            base[i + 1] = Math.addExact(base[i], capacity[i]);
        }
        held = new int[base[people]];
        share = new long[base[people]];
        used = new int[people];
    }

    int capacity(int person) {
        return capacity[person];
    }

    int used(int person) {
        return used[person];
    }

    boolean hasRoom(int person) {
        return used[person] < capacity[person];
    }

    /** All pairs of all people. */
    int allUsed() {
        int all = 0;
        for (int u : used) {
            all += u;
        }
        return all;
    }

    /** One of the pairs, in no order but that the weakest is at place 0. */
    int held(int person, int place) {
        return held[base[person] + place];
    }

    /** The number of the weakest pair. */
    long leastShare(int person) {
        return share[base[person]];
    }

    void take(int person, int edge, long itsShare) {
        settle(base[person], rise(base[person], used[person]++, itsShare), edge, itsShare);
    }

    void drop(int person, int edge) {
        int from = base[person];
        int place = 0;
        while (held[from + place] != edge) {
            place++;
        }
        int last = --used[person];
        if (place < last) {
            int moved = held[from + last];
            long itsShare = share[from + last];
            settle(from, sink(from, rise(from, place, itsShare), last, itsShare), moved, itsShare);
        }
    }

    private int rise(int from, int place, long itsShare) {
        int at = place;
        while (at > 0 && share[from + (at - 1) / 2] > itsShare) {
            settle(from, at, held[from + (at - 1) / 2], share[from + (at - 1) / 2]);
            at = (at - 1) / 2;
        }
        return at;
    }

    private int sink(int from, int place, int size, long itsShare) {
        int at = place;
        int child = lesserChild(from, at, size);
        while (child < size && share[from + child] < itsShare) {
            settle(from, at, held[from + child], share[from + child]);
            at = child;
            child = lesserChild(from, at, size);
        }
        return at;
    }

    private int lesserChild(int from, int at, int size) {
        int child = 2 * at + 1;
        return child + 1 < size && share[from + child + 1] < share[from + child] ? child + 1 : child;
    }

    private void settle(int from, int at, int edge, long itsShare) {
        held[from + at] = edge;
        share[from + at] = itsShare;
    }
}
