// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

import java.util.Arrays;

/**
 * Changes who is a candidate of whom while a market goes on. The candidates of a person stay next to each other: one that goes is
 * replaced by the last, and a person who needs more space moves to the end of the arrays.
 */
final class Links {

    private final Space left;
    private final Space right;

    Links(Market market) {
        left = new Space(market.left, market.right);
        right = new Space(market.right, market.left);
    }

    /** Makes two people candidates of each other; the edge by the numbers of the near side. They must not be yet. */
    int link(Side near, int person, int wanted, int score) {
        Space nearSpace = near == left.side ? left : right;
        Space farSpace = near == left.side ? right : left;
        int edge = nearSpace.append(person);
        int twin = farSpace.append(wanted);
        nearSpace.put(edge, wanted, score, twin);
        farSpace.put(twin, person, score, edge);
        return edge;
    }

    /** Two people are no candidates any more; they must not hold each other. */
    void unlink(Side near, int person, int edge) {
        Space nearSpace = near == left.side ? left : right;
        Space farSpace = near == left.side ? right : left;
        int wanted = near.other[edge];
        int twin = near.twin[edge];
        nearSpace.remove(person, edge);
        farSpace.remove(wanted, twin);
    }

    /** The edges of one side, and how much space each person has. */
    private static final class Space {

        private final Side side;
        private final Side far;
        private int[] limit;
        private int all;

        Space(Side side, Side far) {
            this.side = side;
            this.far = far;
            limit = Arrays.copyOf(side.end, side.people());
            all = side.other.length;
        }

        int append(int person) {
            if (side.people() > limit.length) {
                limit = Arrays.copyOf(limit, Grown.size(side.people()));
            }
            if (side.end[person] == limit[person]) {
                move(person);
            }
            return side.end[person]++;
        }

        private void move(int person) {
            int from = side.start[person];
            int size = side.end[person] - from;
            int to = all;
            all += Grown.size(size);
            side.makeRoom(all);
            for (int k = 0; k < size; k++) {
                rename(person, from + k, to + k);
            }
            side.start[person] = to;
            side.end[person] = to + size;
            limit[person] = all;
        }

        void put(int edge, int wanted, int score, int twin) {
            side.other[edge] = wanted;
            side.score[edge] = score;
            side.twin[edge] = twin;
        }

        void remove(int person, int edge) {
            int last = --side.end[person];
            if (edge != last) {
                rename(person, last, edge);
            }
        }

        private void rename(int person, int edge, int newEdge) {
            side.rename(person, edge, newEdge);
            far.twin[side.twin[edge]] = newEdge;
        }
    }
}
