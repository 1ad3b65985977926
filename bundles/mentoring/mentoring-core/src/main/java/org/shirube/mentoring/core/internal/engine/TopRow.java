// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

import java.util.Arrays;

/**
 * The best candidates of one left person seen so far, a heap with the least of them first. What orders them is one number: from
 * its highest bit what the person gains (score without price, in steps), then a number that spreads ties, then who it is. Ties
 * are spread by both people, so that not everybody who could take any of a hundred gets the same few.
 */
final class TopRow {

    private static final int GAIN_SHIFT = 42;
    private static final int TIE_SHIFT = 31;
    private static final int TIES = (1 << GAIN_SHIFT - TIE_SHIFT) - 1;
    private static final int ZERO = 1 << 20;
    private static final int SIGN = Integer.SIZE - 1;

    /** Up to one in so many of a block, hard rules are asked one by one. */
    private static final int FEW = 40;

    private final int step;
    private final long[] heap;
    private final int[] score;
    private final int[] near;
    private final int[] marks;
    private int size;
    private int least;

    /**
     * @param most how many are kept
     * @param block the most people that are offered at once
     * @param step gains that differ by less than this count as equal, 1 or more
     */
    TopRow(int most, int block, int step) {
        this.step = step;
        heap = new long[most];
        score = new int[most];
        near = new int[block];
        marks = new int[block];
    }

    /** Begins with whoever is gained more from than this. */
    void begin(int moreThan) {
        size = 0;
        least = moreThan + 1;
    }

    /** Whoever is gained less from need not be offered. */
    int least() {
        return least;
    }

    /** Takes in a block of scores, as far as they are allowed. */
    void offer(int left, int from, int to, int[] scores, int[] prices, HardRule hard) {
        int found = 0;
        for (int j = from; j < to; j++) {
            int itsScore = scores[j - from];
            near[found] = j;
            // Without a branch, which nobody could foretell: negative where it is too little, or not allowed.
            found += 1 + ((itsScore - prices[j] - least | itsScore) >> SIGN);
        }
        boolean few = found * FEW <= to - from;
        if (!few) {
            Arrays.fill(marks, 0, to - from, 0);
            hard.forbid(left, from, to, marks);
        }
        for (int k = 0; k < found; k++) {
            int j = near[k];
            int itsScore = scores[j - from];
            if (itsScore - prices[j] >= least && (few ? isAllowed(hard, left, j) : marks[j - from] >= 0)) {
                long steps = Math.floorDiv(itsScore - prices[j], step);
                add(steps + ZERO << GAIN_SHIFT | (long) tie(left, j) << TIE_SHIFT | j, itsScore);
            }
        }
    }

    private boolean isAllowed(HardRule hard, int left, int right) {
        marks[0] = 0;
        hard.forbid(left, right, right + 1, marks);
        return marks[0] >= 0;
    }

    private void add(long key, int itsScore) {
        if (size < heap.length) {
            int at = size++;
            while (at > 0 && heap[(at - 1) / 2] > key) {
                at = move((at - 1) / 2, at);
            }
            put(at, key, itsScore);
        } else if (key > heap[0]) {
            sink(key, itsScore);
        }
        if (size == heap.length) {
            least = Math.max(least, ((int) (heap[0] >>> GAIN_SHIFT) - ZERO) * step);
        }
    }

    /** Takes the least candidate out; call it until nobody is left, and no {@link #offer} after it. */
    void removeLeast() {
        size--;
        sink(heap[size], score[size]);
    }

    private void sink(long key, int itsScore) {
        int at = 0;
        int child = lesserChild(0);
        while (child < size && heap[child] < key) {
            at = move(child, at);
            child = lesserChild(at);
        }
        put(at, key, itsScore);
    }

    private int lesserChild(int at) {
        int child = 2 * at + 1;
        return child + 1 < size && heap[child + 1] < heap[child] ? child + 1 : child;
    }

    private int move(int from, int to) {
        put(to, heap[from], score[from]);
        return from;
    }

    private void put(int at, long key, int itsScore) {
        heap[at] = key;
        score[at] = itsScore;
    }

    int size() {
        return size;
    }

    int leastRight() {
        return (int) heap[0] & Integer.MAX_VALUE;
    }

    int leastScore() {
        return score[0];
    }

    private static int tie(int left, int right) {
        int mixed = (left * 0x9E3779B9 ^ right) * 0x85EBCA6B;
        mixed = (mixed ^ mixed >>> 15) * 0xC2B2AE35;
        return (mixed ^ mixed >>> 16) & TIES;
    }
}
