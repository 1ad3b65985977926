// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

import java.util.Arrays;

/**
 * Whom each of many people holds, each in as many places as this person has: a heap for each by a number that belongs to the
 * pair, the least first. That pair is the one to give up for a better one. All heaps lie in one array.
 */
final class Places {

    private int[] capacity;
    private int[] used;

    /** Where the places of each person lie, and how many lie there; a person who needs more of them moves to the end. */
    private int[] base;

    private int[] room;
    private int[] held;
    private long[] share;
    private int people;
    private int end;

    Places(int[] capacity) {
        this.capacity = capacity.clone();
        room = capacity.clone();
        people = capacity.length;
        base = new int[people];
        for (int i = 0; i < people; i++) {
            base[i] = end;
            end = Math.addExact(end, capacity[i]);
        }
        held = new int[end];
        share = new long[end];
        used = new int[people];
    }

    /** One person more; who this is. */
    int add(int itsCapacity) {
        if (people == used.length) {
            int more = Grown.size(people);
            capacity = Arrays.copyOf(capacity, more);
            used = Arrays.copyOf(used, more);
            base = Arrays.copyOf(base, more);
            room = Arrays.copyOf(room, more);
        }
        capacity[people] = itsCapacity;
        return people++;
    }

    int[] capacities() {
        return Arrays.copyOf(capacity, people);
    }

    /** May be less than the places in use; the caller then makes this good. */
    void setCapacity(int person, int itsCapacity) {
        capacity[person] = itsCapacity;
    }

    private void makeRoom(int person) {
        int more = Grown.size(room[person]);
        if (end + more > held.length) {
            held = Arrays.copyOf(held, Grown.size(end + more));
            share = Arrays.copyOf(share, held.length);
        }
        System.arraycopy(held, base[person], held, end, used[person]);
        System.arraycopy(share, base[person], share, end, used[person]);
        base[person] = end;
        room[person] = more;
        end += more;
    }

    /** The pair goes by another number. */
    void rename(int person, int edge, int newEdge) {
        held[base[person] + place(person, edge)] = newEdge;
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
        for (int person = 0; person < people; person++) {
            all += used[person];
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
        if (used[person] == room[person]) {
            makeRoom(person);
        }
        settle(base[person], rise(base[person], used[person]++, itsShare), edge, itsShare);
    }

    /** Gives the weakest pair up for another. */
    void replaceLeast(int person, int edge, long itsShare) {
        int from = base[person];
        settle(from, sink(from, 0, used[person], itsShare), edge, itsShare);
    }

    void drop(int person, int edge) {
        int from = base[person];
        int place = place(person, edge);
        int last = --used[person];
        if (place < last) {
            int moved = held[from + last];
            long itsShare = share[from + last];
            settle(from, sink(from, rise(from, place, itsShare), last, itsShare), moved, itsShare);
        }
    }

    private int place(int person, int edge) {
        int place = 0;
        while (held[base[person] + place] != edge) {
            place++;
        }
        return place;
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
