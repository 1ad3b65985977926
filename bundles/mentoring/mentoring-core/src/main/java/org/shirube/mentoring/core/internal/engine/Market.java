// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A candidate graph while it is being solved: both sides with their prices, and the pairs so far. A pair is worth its score
 * plus {@link #bonus}.
 *
 * <p>What holds when it is solved, and proves that no matching is worth more (the conditions of complementary slackness of the
 * linear programme of the b-matching, whose duals are the levels):
 *
 * <ol>
 *   <li>a pair that is not held is worth at most the levels of its two people together;
 *   <li>a pair that is held is worth at least the levels of its two people together;
 *   <li>who has places left has the level 0.
 * </ol>
 */
final class Market {

    final Side left;
    final Side right;

    /** What every pair is worth beyond its score: 0, or so much that one pair more outweighs all scores. */
    long bonus;

    /** Of how many parts a point is, in which levels and the bonus count: 1, but more while people bid. */
    long scale = 1;

    /** Left people whose pairs changed, where somebody wants to know. */
    @Nullable
    Touched touched;

    private Market(Side left, Side right, long bonus) {
        this.left = left;
        this.right = right;
        this.bonus = bonus;
    }

    static Market of(CandidateGraph graph, long bonus) {
        int n = graph.leftPeople();
        int m = graph.rightPeople();
        int[] firsts = graph.firsts();
        Transposed other = new Transposed(graph);
        int[] ends = Arrays.copyOfRange(firsts, 1, n + 1);
        Side left = new Side(
                firsts, ends, graph.rights(), graph.scores(), other.twin, capacities(firsts, n, graph::leftCapacity));
        Side right = new Side(
                other.begin,
                Arrays.copyOfRange(other.begin, 1, m + 1),
                other.left,
                other.score,
                other.back,
                capacities(other.begin, m, graph::rightCapacity));
        long never = graph.topScore() + bonus;
        left.closeWithoutPlaces(never);
        right.closeWithoutPlaces(never);
        return new Market(left, right, bonus);
    }

    private static int[] capacities(int[] first, int people, IntUnaryOperator capacity) {
        int[] capacities = new int[people];
        Arrays.setAll(capacities, i -> Math.min(first[i + 1] - first[i], capacity.applyAsInt(i)));
        return capacities;
    }

    /** Counts in so many parts of a point. */
    void refine(int parts) {
        scale = parts;
        bonus = Math.multiplyExact(bonus, parts);
        left.multiply(parts);
        right.multiply(parts);
    }

    /** Counts in points again: prices of the right rounded down after so many parts were added. */
    void toPoints(int added) {
        left.divide(scale, 0);
        right.divide(scale, added);
        bonus /= scale;
        scale = 1;
    }

    /** Begins with these prices and pairs. */
    void resume(long[] prices, int[] edges) {
        for (int j = 0; j < prices.length; j++) {
            right.level[j] = prices[j];
        }
        for (int e : edges) {
            pair(left, right, right.other[left.twin[e]], e);
        }
    }

    /** The same pairs and levels when every pair is worth more than before. */
    void raiseBonus(long points) {
        for (int j = 0; j < right.people(); j++) {
            if (right.places.capacity(j) == 0) {
                right.level[j] += points - bonus;
            }
        }
        bonus = points;
    }

    /** Pairs two people by the edge of the near side. */
    void pair(Side near, Side far, int person, int edge) {
        note(near, person, edge);
        near.take(person, edge);
        far.take(near.other[edge], near.twin[edge]);
    }

    /** Parts two people by the edge of the near side. */
    void part(Side near, Side far, int person, int edge) {
        note(near, person, edge);
        near.drop(person, edge);
        far.drop(near.other[edge], near.twin[edge]);
    }

    private void note(Side near, int person, int edge) {
        if (touched != null) {
            touched.add(near == left ? person : near.other[edge]);
        }
    }

    long worth(Side near, int edge) {
        return near.score[edge] * scale + bonus;
    }

    Side farOf(Side near) {
        return near == left ? right : left;
    }

    /** The pair that a person would lose least with, at the prices of now. */
    int weakest(Side near, Side far, int person) {
        int weakest = near.places.held(person, 0);
        for (int place = 1; place < near.places.used(person); place++) {
            int edge = near.places.held(person, place);
            weakest = gain(near, far, edge) < gain(near, far, weakest) ? edge : weakest;
        }
        return weakest;
    }

    /** What a pair is worth beyond the level of its far person. */
    long gain(Side near, Side far, int edge) {
        return worth(near, edge) - far.level[near.other[edge]];
    }

    /** The best gain among the pairs that a person does not hold, at least 0. */
    long bestGain(Side near, Side far, int person) {
        boolean holds = near.places.used(person) > 0;
        long best = 0;
        for (int e = near.start[person]; e < near.end[person]; e++) {
            long gain = gain(near, far, e);
            if (gain > best && !(holds && near.holds(e))) {
                best = gain;
            }
        }
        return best;
    }
}
