// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

/**
 * Shortest paths of exchanges that start with one near person who has a place left but insists on a gain: this person takes a
 * far one, who gives up another near one, who takes a far one, and so on, until somebody is reached who has a place left, or
 * whose gain can fall to 0 so that this place stays empty. The length of a path is what the exchange costs, so the shortest
 * one (Dijkstra, on what pairs fall short of the levels of their people) keeps everything optimal; the levels of those who
 * were nearer than its end move by the difference, which keeps the levels right.
 *
 * <p>Needs and keeps the first two conditions of {@link Market}, and makes the third hold for the person it started with. The
 * cost is that of the people reached, whatever the size of the market.
 */
final class Paths {

    private static final int NOBODY = -1;
    private static final int WIDER = 8;

    private final Market market;
    private final Side near;
    private final Side far;
    private final Reach nearReach;
    private final Reach farReach;
    private final PathHeap heap;

    /** The length of the shortest path to an end so far, and the end: a near person as it is, a far one as its complement. */
    private long length;

    private int end;

    /** Nobody as far away as this needs a look. */
    private long bound;

    Paths(Market market, Side near, Side far, PathHeap heap) {
        this.market = market;
        this.near = near;
        this.far = far;
        this.heap = heap;
        nearReach = new Reach(near.people());
        farReach = new Reach(far.people());
    }

    /** Until this person has no place left, or the level 0. */
    void mend(int person) {
        while (near.hasRoom(person) && near.level[person] > 0) {
            search(person);
            moveLevels();
            exchange(person);
        }
    }

    /** How long the shortest path from this person is, as if there were a place left; changes nothing. */
    long shortest(int person) {
        search(person);
        return length;
    }

    /**
     * Looks no further than to a limit, and further only if nothing ends nearer: where prices are nearly right, paths are short,
     * and most of what lies around a person is far away.
     */
    private void search(int source) {
        long limit = 1;
        searchWithin(source, limit);
        while (length > limit) {
            limit *= WIDER;
            searchWithin(source, limit);
        }
    }

    private void searchWithin(int source, long limit) {
        nearReach.clear(near.people());
        farReach.clear(far.people());
        heap.clear();
        length = near.level[source];
        end = source;
        bound = Math.min(length, limit);
        nearReach.improve(source, 0, NOBODY);
        scanNear(source, 0);
        spread();
    }

    private void spread() {
        while (!heap.isEmpty() && heap.leastDistance() < bound) {
            long distance = heap.leastDistance();
            int node = heap.pop();
            if (node >= 0) {
                if (nearReach.isCurrent(node, distance)) {
                    scanNear(node, distance);
                }
            } else if (farReach.isCurrent(~node, distance)) {
                scanFar(~node, distance);
            }
        }
    }

    private void endAt(int itsEnd, long itsLength) {
        end = itsEnd;
        length = itsLength;
        bound = Math.min(bound, itsLength);
    }

    /** Whom a near person could take instead. */
    private void scanNear(int person, long distance) {
        long itsLevel = distance + near.level[person];
        if (itsLevel < length) {
            endAt(person, itsLevel);
        }
        long base = itsLevel - market.bonus;
        for (int e = near.start[person], stop = near.end[person]; e < stop; e++) {
            int wanted = near.other[e];
            long to = base + far.level[wanted] - near.score[e];
            if (to < bound && !near.holds(e) && farReach.improve(wanted, to, e)) {
                if (far.hasRoom(wanted)) {
                    endAt(~wanted, to);
                } else {
                    heap.push(~wanted, to);
                }
            }
        }
    }

    /** Whom a far person without room could give up. */
    private void scanFar(int person, long distance) {
        long base = distance + market.bonus - far.level[person];
        for (int place = 0; place < far.places.used(person); place++) {
            int edge = far.places.held(person, place);
            int given = far.other[edge];
            long to = base + far.score[edge] - near.level[given];
            if (to < bound && nearReach.improve(given, to, far.twin[edge])) {
                heap.push(given, to);
            }
        }
    }

    private void moveLevels() {
        for (int k = 0; k < nearReach.size(); k++) {
            int person = nearReach.person(k);
            near.level[person] -= Math.max(0, length - nearReach.distance(person));
        }
        for (int k = 0; k < farReach.size(); k++) {
            int person = farReach.person(k);
            far.level[person] += Math.max(0, length - farReach.distance(person));
        }
    }

    /** Along the path, from its end: everybody gives up before taking, so nobody ever holds more than there are places. */
    private void exchange(int source) {
        int wanted = end < 0 ? ~end : NOBODY;
        int person = end < 0 ? taker(wanted) : end;
        while (true) {
            int given = nearReach.edge(person);
            if (person != source) {
                market.part(near, far, person, given);
            }
            if (wanted != NOBODY) {
                market.pair(near, far, person, farReach.edge(wanted));
            }
            if (person == source) {
                return;
            }
            wanted = near.other[given];
            person = taker(wanted);
        }
    }

    private int taker(int wanted) {
        return far.other[near.twin[farReach.edge(wanted)]];
    }
}
