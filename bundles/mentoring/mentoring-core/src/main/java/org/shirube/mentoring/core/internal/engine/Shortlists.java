// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

import java.util.Arrays;

/**
 * The best pair of a person who bids, and the gain of the second best. While people bid, prices of the far side only rise. So the
 * few best pairs of a person are remembered with the gain of the best one that is not remembered: as long as two of the few are
 * still that good, they are the best two, and most people need not look at all their candidates again.
 */
final class Shortlists {

    private static final int FEW = 8;
    private static final int STRIDE = 3;

    private final Market market;
    private final Side near;
    private final Side far;

    /** Edge, far person and score of each pair on a list, next to each other because they are looked at together. */
    private final int[] lists;

    /** What the best pair that is not on the list can be gained from at most; below 0 where there is no list yet. */
    private final long[] others;

    private final long[] top = new long[FEW];
    private final int[] whose = new int[FEW];
    private int choice;
    private long first;
    private long second;

    Shortlists(Market market, Side near, Side far) {
        this.market = market;
        this.near = near;
        this.far = far;
        lists = new int[Math.multiplyExact(near.people(), FEW * STRIDE)];
        others = new long[near.people()];
        Arrays.fill(others, -1);
    }

    /** Looks for the best pair that this person does not hold: its edge, or -1 where no pair is a gain. */
    int look(int person) {
        if (others[person] < 0 || !lookAtList(person)) {
            scan(person);
            if (!lookAtList(person)) {
                lookAtAll(person);
            }
        }
        return choice;
    }

    /** The gain of the second best, at least 0. */
    long second() {
        return second;
    }

    /** Whether the two best are sure. */
    private boolean lookAtList(int person) {
        nobody();
        int begin = person * FEW * STRIDE;
        for (int k = begin; k < begin + FEW * STRIDE && lists[k] >= 0; k += STRIDE) {
            consider(lists[k], (long) lists[k + 2] * Market.SCALE + market.bonus - far.level[lists[k + 1]]);
        }
        return second >= others[person];
    }

    private void lookAtAll(int person) {
        nobody();
        for (int e = near.start[person]; e < near.end[person]; e++) {
            consider(e, market.gain(near, far, e));
        }
    }

    private void nobody() {
        choice = -1;
        first = 0;
        second = 0;
    }

    private void consider(int e, long gain) {
        if (gain > second && !near.holds(e)) {
            if (gain > first) {
                second = first;
                first = gain;
                choice = e;
            } else {
                second = gain;
            }
        }
    }

    private void scan(int person) {
        int[] score = near.score;
        int[] other = near.other;
        long[] level = far.level;
        long bonus = market.bonus;
        long next = 0;
        Arrays.fill(top, 0);
        Arrays.fill(whose, -1);
        for (int e = near.start[person], end = near.end[person]; e < end; e++) {
            long gain = (long) score[e] * Market.SCALE + bonus - level[other[e]];
            if (gain > next) {
                next = insert(e, gain);
            }
        }
        int at = person * FEW * STRIDE;
        for (int e : whose) {
            lists[at] = e;
            lists[at + 1] = e < 0 ? 0 : other[e];
            lists[at + 2] = e < 0 ? 0 : score[e];
            at += STRIDE;
        }
        others[person] = next;
    }

    /** The gain that is now the best not on the list. */
    private long insert(int e, long gain) {
        int at = FEW - 1;
        long falls = top[at];
        if (gain <= falls) {
            return gain;
        }
        while (at > 0 && top[at - 1] < gain) {
            top[at] = top[at - 1];
            whose[at] = whose[at - 1];
            at--;
        }
        top[at] = gain;
        whose[at] = e;
        return falls;
    }
}
