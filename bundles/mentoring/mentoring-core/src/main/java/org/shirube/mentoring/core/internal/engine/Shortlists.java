// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The best pair of a person who bids, and the gain of the second best. While people bid, prices of the far side only rise. So the
 * few best pairs of a person are remembered with the gain of the best one that is not remembered: as long as two of the few are
 * still that good, they are the best two, and most people need not look at all their candidates again. When prices have fallen
 * between two rounds of bidding, what is not remembered can be better by as much, no more.
 *
 * <p>In a price war lists are out of date before they are looked at again, and making them takes longer than looking: then only
 * one look in some makes a list, to see whether it lasts.
 */
final class Shortlists {

    /** So many at least, and of many candidates one in so many, up to the root of their number. */
    private static final int FEW = 8;

    private static final int SHARE = 16;

    private static final int STRIDE = 3;
    private static final int MEMORY = 64;
    private static final int SEE_AGAIN = 8;

    private final Market market;
    private final Side near;
    private final Side far;

    /** Where each list begins. */
    private final int[] begin;

    /** Edge, far person and score of each pair on a list, next to each other because they are looked at together. */
    private final int[] lists;

    /** What the best pair that is not on the list can be gained from at most; below 0 where there is no list. */
    private final long[] others;

    private final long[] top;
    private final int[] whose;

    /** How often lists were of use of late; below 0, more often not. */
    private int use;

    private int looks;
    private @Nullable Bits held;
    private int choice;
    private int wanted;
    private long worth;
    private long first;
    private long second;

    Shortlists(Market market, Side near) {
        this.market = market;
        this.near = near;
        far = market.farOf(near);
        begin = new int[near.people() + 1];
        int longest = FEW;
        for (int i = 0; i < near.people(); i++) {
            int candidates = near.end[i] - near.start[i];
            int size = Math.max(FEW, Math.min((int) Math.sqrt(candidates), candidates / SHARE));
            longest = Math.max(longest, size);
            begin[i + 1] = Math.addExact(begin[i], size * STRIDE);
        }
        lists = new int[begin[near.people()]];
        top = new long[longest];
        whose = new int[longest];
        others = new long[near.people()];
        Arrays.fill(others, -1);
    }

    /**
     * Looks for the best pair that this person does not hold: its edge, or -1 where no pair is a gain.
     *
     * @param itsHeld the edges held, or {@code null} when this person holds none
     */
    int look(int person, @Nullable Bits itsHeld) {
        held = itsHeld;
        if (others[person] >= 0) {
            if (lookAtList(person)) {
                use = Math.min(MEMORY, use + 1);
                return choice;
            }
            use = Math.max(-MEMORY, use - 1);
            others[person] = -1;
        }
        if (use >= 0 || ++looks % SEE_AGAIN == 0) {
            makeList(person);
            if (lookAtList(person)) {
                return choice;
            }
        }
        lookAtAll(person);
        return choice;
    }

    /** The far person of the best pair. */
    int wanted() {
        return wanted;
    }

    /** What the best pair is worth. */
    long worth() {
        return worth;
    }

    /** The gain of the second best, at least 0. */
    long second() {
        return second;
    }

    /** This person holds a pair no more, which is now a candidate again. */
    void lost(int person, int e) {
        if (others[person] >= 0 && !isListed(person, e)) {
            int least = leastOfList(person);
            if (lists[least] >= 0) {
                others[person] = Math.max(others[person], gain(least));
            }
            list(least, e);
        }
    }

    private boolean isListed(int person, int e) {
        int k = begin[person];
        while (k < begin[person + 1] && lists[k] != e) {
            k += STRIDE;
        }
        return k < begin[person + 1];
    }

    /** Where the least of a list is, or the first place where nothing is. */
    private int leastOfList(int person) {
        int least = begin[person];
        for (int k = begin[person]; k < begin[person + 1]; k += STRIDE) {
            if (lists[k] < 0) {
                return k;
            }
            least = gain(k) < gain(least) ? k : least;
        }
        return least;
    }

    private long gain(int k) {
        return lists[k + 2] * market.scale + market.bonus - far.level[lists[k + 1]];
    }

    private void list(int k, int e) {
        lists[k] = e;
        lists[k + 1] = e < 0 ? 0 : near.other[e];
        lists[k + 2] = e < 0 ? 0 : near.score[e];
    }

    /** Far prices fell, by so much at most. */
    void fell(long by) {
        for (int i = 0; i < others.length; i++) {
            if (others[i] >= 0) {
                others[i] += by;
            }
        }
    }

    /** Whether the two best are sure. */
    private boolean lookAtList(int person) {
        nobody();
        for (int k = begin[person]; k < begin[person + 1] && lists[k] >= 0; k += STRIDE) {
            consider(lists[k], lists[k + 1], lists[k + 2] * market.scale + market.bonus);
        }
        return second >= others[person];
    }

    private void lookAtAll(int person) {
        int[] score = near.score;
        int[] other = near.other;
        long[] level = far.level;
        long bonus = market.bonus;
        long scale = market.scale;
        nobody();
        for (int e = near.start[person], end = near.end[person]; e < end; e++) {
            long itsWorth = score[e] * scale + bonus;
            if (itsWorth - level[other[e]] > second) {
                consider(e, other[e], itsWorth);
            }
        }
    }

    private void nobody() {
        choice = -1;
        first = 0;
        second = 0;
    }

    private void consider(int e, int other, long itsWorth) {
        long gain = itsWorth - far.level[other];
        if (gain > second && (held == null || !held.has(e))) {
            if (gain > first) {
                second = first;
                first = gain;
                choice = e;
                wanted = other;
                worth = itsWorth;
            } else {
                second = gain;
            }
        }
    }

    private void makeList(int person) {
        int[] score = near.score;
        int[] other = near.other;
        long[] level = far.level;
        long bonus = market.bonus;
        long scale = market.scale;
        int size = (begin[person + 1] - begin[person]) / STRIDE;
        // Few who are held may come back and better stay on the list; many would leave no place for others.
        Bits left = near.places.capacity(person) > size ? held : null;
        long next = 0;
        Arrays.fill(top, 0, size, 0);
        Arrays.fill(whose, 0, size, -1);
        for (int e = near.start[person], end = near.end[person]; e < end; e++) {
            long gain = score[e] * scale + bonus - level[other[e]];
            if (gain > next && (left == null || !left.has(e))) {
                next = insert(e, gain, size);
            }
        }
        for (int k = 0; k < size; k++) {
            list(begin[person] + k * STRIDE, whose[k]);
        }
        others[person] = next;
    }

    /** The gain that is now the best not on the list. */
    private long insert(int e, long gain, int size) {
        int at = size - 1;
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
