// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

/**
 * One side of a market: its people, their candidates on the other side, and whom each of them holds just now. The problem is
 * the same seen from either side, so everything that works on it is written once, with a near and a far side. The share by
 * which {@link #places} orders pairs is what this side's person gets of the pair's worth.
 *
 * <p>The candidates of person {@code i} are the edges {@code start[i]} to {@code end[i] - 1}. Edges are numbered by side;
 * {@link #twin} is the same edge seen from the other side.
 */
final class Side {

    final int[] start;
    final int[] end;
    final int[] other;
    final int[] score;
    final int[] twin;

    /**
     * The price of one place with this person, or the gain this person insists on: the same number seen from either side. In
     * bidding, the least share of the pairs held if all places are taken; never below 0.
     */
    final long[] level;

    /** Never more for a person than this person has candidates. */
    final Places places;

    private final long[] marks;

    Side(int[] start, int[] end, int[] other, int[] score, int[] twin, int[] capacity) {
        this.start = start;
        this.end = end;
        this.other = other;
        this.score = score;
        this.twin = twin;
        places = new Places(capacity);
        level = new long[capacity.length];
        marks = new long[(other.length >> 6) + 1];
    }

    /** Makes those who have no place at all too dear for anybody. */
    void closeWithoutPlaces(long never) {
        for (int i = 0; i < level.length; i++) {
            if (places.capacity(i) == 0) {
                level[i] = never;
            }
        }
    }

    int people() {
        return level.length;
    }

    boolean hasRoom(int person) {
        return places.hasRoom(person);
    }

    boolean holds(int edge) {
        return (marks[edge >> 6] & 1L << edge) != 0;
    }

    void take(int person, int edge, long share) {
        marks[edge >> 6] |= 1L << edge;
        places.take(person, edge, share);
    }

    void drop(int person, int edge) {
        marks[edge >> 6] &= ~(1L << edge);
        places.drop(person, edge);
    }
}
