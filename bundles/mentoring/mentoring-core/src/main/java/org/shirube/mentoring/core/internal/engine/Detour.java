// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

/**
 * What it would cost, exactly, to make a pair of a solved market that was not made: what the pair falls short of the levels of its
 * two people, and the shortest path of exchanges by which the far one finds place for it and the near one comes free. Changes
 * nothing.
 */
final class Detour {

    private static final int NOBODY = -1;

    private final Market market;
    private final Side near;
    private final Side far;
    private final PathHeap heap = new PathHeap();
    private final Reach nearReach;
    private final Reach farReach;
    private final Paths backward;
    private long length;

    Detour(Market market) {
        this.market = market;
        near = market.left;
        far = market.right;
        nearReach = new Reach(near.people());
        farReach = new Reach(far.people());
        backward = new Paths(market, market.right, market.left, heap);
    }

    /** 0 or more; both people must have a place. */
    long cost(int person, int edge) {
        int wanted = near.other[edge];
        long alone = comingFree(person);
        nearReach.clear(near.people());
        farReach.clear(far.people());
        heap.clear();
        length = far.hasRoom(wanted) ? alone : Long.MAX_VALUE;
        farReach.improve(wanted, 0, NOBODY);
        scanFar(wanted, 0);
        while (!heap.isEmpty() && heap.leastDistance() < length) {
            long distance = heap.leastDistance();
            int node = heap.pop();
            if (node == person) {
                length = distance;
            } else if (node >= 0) {
                if (nearReach.isCurrent(node, distance)) {
                    scanNear(node, distance, alone);
                }
            } else if (farReach.isCurrent(~node, distance)) {
                scanFar(~node, distance);
            }
        }
        return near.level[person] - market.gain(near, far, edge) + length;
    }

    /** What it costs that a near person gives up one place: whoever is left there looks for somebody else, or stays alone. */
    private long comingFree(int person) {
        if (near.hasRoom(person)) {
            return 0;
        }
        long least = Long.MAX_VALUE;
        for (int place = 0; place < near.places.used(person); place++) {
            int edge = near.places.held(person, place);
            long slack = market.gain(near, far, edge) - near.level[person];
            least = Math.min(least, slack + backward.shortest(near.other[edge]));
        }
        return least;
    }

    private void scanNear(int person, long distance, long alone) {
        long itsLevel = distance + near.level[person];
        length = Math.min(length, itsLevel + alone);
        for (int e = near.start[person]; e < near.end[person]; e++) {
            int wanted = near.other[e];
            long to = itsLevel - market.gain(near, far, e);
            if (to < length && !near.holds(e) && farReach.improve(wanted, to, e)) {
                if (far.hasRoom(wanted)) {
                    length = Math.min(length, to + alone);
                }
                heap.push(~wanted, to);
            }
        }
    }

    private void scanFar(int person, long distance) {
        for (int place = 0; place < far.places.used(person); place++) {
            int edge = far.places.held(person, place);
            int given = far.other[edge];
            long to = distance + market.worth(far, edge) - far.level[person] - near.level[given];
            if (to < length && nearReach.improve(given, to, far.twin[edge])) {
                heap.push(given, to);
            }
        }
    }
}
