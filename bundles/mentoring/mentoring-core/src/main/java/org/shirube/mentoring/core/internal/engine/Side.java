// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

/**
 * One side of a market: its people, their candidates on the other side, and whom each of them holds just now. The problem is
 * the same seen from either side, so everything that works on it is written once, with a near and a far side.
 *
 * <p>The pairs that a person holds are kept as a heap by this person's <em>share</em> of the pair's worth, the least first: that
 * is the one to give up for somebody better. Edges are numbered by this side; {@link #twin} is the same edge seen from the
 * other side.
 */
final class Side {

    /** Candidates of person {@code i}: edges {@code start[i]} to {@code end[i] - 1}. */
    int[] start;

    int[] end;
    int[] other;
    int[] score;
    int[] twin;

    /** At most as many as there are candidates. */
    final int[] capacity;

    /**
     * The price of one place with this person, or the gain this person insists on: the same number seen from either side. In
     * bidding, the least share of the pairs held if all places are taken; never below 0.
     */
    final long[] level;

    final int[] used;
    private final int[] seat;
    private final int[] held;
    private final long[] share;
    private long[] marks;

    Side(int[] start, int[] end, int[] other, int[] score, int[] twin, int[] capacity, int[] places) {
        this.start = start;
        this.end = end;
        this.other = other;
        this.score = score;
        this.twin = twin;
        this.capacity = capacity;
        int people = capacity.length;
        seat = new int[people + 1];
        for (int i = 0; i < people; i++) {
            seat[i + 1] = Math.addExact(seat[i], places[i]);
        }
        held = new int[seat[people]];
        share = new long[seat[people]];
        marks = new long[(other.length >> 6) + 1];
        used = new int[people];
        level = new long[people];
    }

    /** Makes those who have no place at all too dear for anybody. */
    void closeWithoutPlaces(long never) {
        for (int i = 0; i < capacity.length; i++) {
            if (capacity[i] == 0) {
                level[i] = never;
            }
        }
    }

    int people() {
        return capacity.length;
    }

    boolean hasRoom(int person) {
        return used[person] < capacity[person];
    }

    /** The pair that this person would give up first. */
    int weakest(int person) {
        return held[seat[person]];
    }

    /** What the weakest pair gives this person. */
    long leastShare(int person) {
        return share[seat[person]];
    }

    int held(int person, int place) {
        return held[seat[person] + place];
    }

    long share(int person, int place) {
        return share[seat[person] + place];
    }

    boolean holds(int edge) {
        return (marks[edge >> 6] & 1L << edge) != 0;
    }

    void take(int person, int edge, long itsShare) {
        marks[edge >> 6] |= 1L << edge;
        int base = seat[person];
        int at = used[person]++;
        while (at > 0 && share[base + (at - 1) / 2] > itsShare) {
            move(base, (at - 1) / 2, at);
            at = (at - 1) / 2;
        }
        put(base + at, edge, itsShare);
    }

    void drop(int person, int edge) {
        marks[edge >> 6] &= ~(1L << edge);
        int base = seat[person];
        int place = place(base, edge);
        int last = --used[person];
        if (place == last) {
            return;
        }
        int moved = held[base + last];
        long itsShare = share[base + last];
        int at = place;
        while (at > 0 && share[base + (at - 1) / 2] > itsShare) {
            move(base, (at - 1) / 2, at);
            at = (at - 1) / 2;
        }
        int child = lesserChild(base, at, last);
        while (child < last && share[base + child] < itsShare) {
            move(base, child, at);
            at = child;
            child = lesserChild(base, at, last);
        }
        put(base + at, moved, itsShare);
    }

    private int place(int base, int edge) {
        int place = 0;
        while (held[base + place] != edge) {
            place++;
        }
        return place;
    }

    private int lesserChild(int base, int at, int size) {
        int child = 2 * at + 1;
        return child + 1 < size && share[base + child + 1] < share[base + child] ? child + 1 : child;
    }

    private void move(int base, int from, int to) {
        put(base + to, held[base + from], share[base + from]);
    }

    private void put(int at, int edge, long itsShare) {
        held[at] = edge;
        share[at] = itsShare;
    }
}
