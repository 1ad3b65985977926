// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

/** The few pairs a person would gain most from among those it does not hold, and the gain of the next one after them. */
final class Best {

    private long[] gain = new long[8];
    private int[] edge = new int[8];
    private int size;
    private int wanted;

    /** Looks for so many that are not held, and one more. Only pairs with a gain above 0 count. Ties go to the edge that comes first. */
    void of(Market market, Side near, Side far, int person, int many, Bits held) {
        wanted = many;
        size = 0;
        int room = Math.min(many, near.end[person] - near.start[person]) + 1;
        if (gain.length < room) {
            gain = new long[room];
            edge = new int[room];
        }
        for (int e = near.start[person]; e < near.end[person]; e++) {
            long itsGain = market.gain(near, far, e);
            if (itsGain > 0 && (size <= many || itsGain > gain[0]) && !held.has(e)) {
                add(itsGain, e, many);
            }
        }
    }

    private void add(long itsGain, int e, int many) {
        int at;
        if (size <= many) {
            at = size++;
            while (at > 0 && gain[(at - 1) / 2] > itsGain) {
                at = move((at - 1) / 2, at);
            }
        } else {
            at = 0;
            int child = lesserChild(0);
            while (child < size && gain[child] < itsGain) {
                at = move(child, at);
                child = lesserChild(at);
            }
        }
        gain[at] = itsGain;
        edge[at] = e;
    }

    private int lesserChild(int at) {
        int child = 2 * at + 1;
        return child + 1 < size && gain[child + 1] < gain[child] ? child + 1 : child;
    }

    private int move(int from, int to) {
        gain[to] = gain[from];
        edge[to] = edge[from];
        return from;
    }

    /** How many were found, at most as many as wanted. */
    int size() {
        return Math.min(size, wanted);
    }

    /** One of those found; in no order. */
    int edge(int k) {
        return edge[size > wanted ? k + 1 : k];
    }

    /** The gain of the best pair that is not among those found; 0 without one. */
    long next() {
        return size > wanted ? gain[0] : 0;
    }
}
