// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

import java.util.Arrays;

/**
 * One side of a market: its people, their candidates on the other side, and whom each of them holds just now. The problem is
 * the same seen from either side, so everything that works on it is written once, with a near and a far side.
 *
 * <p>The candidates of person {@code i} are the edges {@code start[i]} to {@code end[i] - 1}. Edges are numbered by side;
 * {@link #twin} is the same edge seen from the other side.
 */
final class Side {

    int[] start;
    int[] end;
    int[] other;
    int[] score;
    int[] twin;

    /**
     * The price of one place with this person, or the gain this person insists on: the same number seen from either side. In
     * bidding, the least share of the pairs held if all places are taken; never below 0.
     */
    long[] level;

    /** Never more for a person than this person has candidates, until candidates change. */
    final Places places;

    private final Bits held;
    private int people;

    Side(int[] start, int[] end, int[] other, int[] score, int[] twin, int[] capacity) {
        this.start = start;
        this.end = end;
        this.other = other;
        this.score = score;
        this.twin = twin;
        people = capacity.length;
        places = new Places(capacity);
        level = new long[people];
        held = new Bits(other.length);
    }

    /** Makes those who have no place at all too dear for anybody. */
    void closeWithoutPlaces(long never) {
        for (int i = 0; i < people; i++) {
            if (places.capacity(i) == 0) {
                level[i] = never;
            }
        }
    }

    int people() {
        return people;
    }

    boolean hasRoom(int person) {
        return places.hasRoom(person);
    }

    /** The edge to a person on the other side, or -1. */
    int edge(int person, int wanted) {
        for (int e = start[person]; e < end[person]; e++) {
            if (other[e] == wanted) {
                return e;
            }
        }
        return -1;
    }

    boolean holds(int edge) {
        return held.has(edge);
    }

    void take(int person, int edge) {
        held.set(edge);
        places.take(person, edge, 0);
    }

    void drop(int person, int edge) {
        held.clear(edge);
        places.drop(person, edge);
    }

    long[] levels() {
        return Arrays.copyOf(level, people);
    }

    /** Counts levels in smaller parts. */
    void multiply(int by) {
        for (int i = 0; i < people; i++) {
            level[i] *= by;
        }
    }

    /** Counts levels in greater parts, after something was added to each. */
    void divide(long by, int added) {
        for (int i = 0; i < people; i++) {
            level[i] = Math.floorDiv(level[i] + added, by);
        }
    }

    /** Lowers all levels so much, but not below 0; those without any place stay too dear. */
    void lower(long by) {
        for (int i = 0; i < people; i++) {
            if (places.capacity(i) > 0) {
                level[i] = Math.max(0, level[i] - by);
            }
        }
    }

    /** One person more, without candidates; who this is. */
    int add(int capacity) {
        if (people == level.length) {
            int more = Grown.size(people);
            start = Arrays.copyOf(start, more);
            end = Arrays.copyOf(end, more);
            level = Arrays.copyOf(level, more);
        }
        start[people] = 0;
        end[people] = 0;
        people++;
        return places.add(capacity);
    }

    /** Makes place for so many edges. */
    void makeRoom(int edges) {
        if (edges > other.length) {
            int more = Grown.size(edges);
            other = Arrays.copyOf(other, more);
            score = Arrays.copyOf(score, more);
            twin = Arrays.copyOf(twin, more);
            held.grow(more);
        }
    }

    /** An edge of this person goes by another number; its twin has to be told. */
    void rename(int person, int edge, int newEdge) {
        other[newEdge] = other[edge];
        score[newEdge] = score[edge];
        twin[newEdge] = twin[edge];
        if (held.has(edge)) {
            held.clear(edge);
            held.set(newEdge);
            places.rename(person, edge, newEdge);
        }
    }
}
