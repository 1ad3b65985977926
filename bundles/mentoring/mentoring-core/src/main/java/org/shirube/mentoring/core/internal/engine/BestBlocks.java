// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

import java.util.Arrays;

/** Scores for a left person the blocks of right people that may hold somebody to be kept, the most promising first. */
final class BestBlocks {

    private final People people;
    private final int[] prices;
    private final Bounds.Look look;
    private final int size;
    private final int[] cheapest;
    private final int[] most;
    private final int[] scores;
    private final BlockQueue queue;

    BestBlocks(People people, int[] prices, Bounds bounds) {
        this.people = people;
        this.prices = prices;
        look = bounds.look();
        size = bounds.block();
        int blocks = (people.rightPeople() + size - 1) / size;
        cheapest = new int[blocks];
        Arrays.fill(cheapest, CandidateGraph.MAX_SCORE);
        for (int j = 0; j < people.rightPeople(); j++) {
            int block = j / size;
            cheapest[block] = Math.min(cheapest[block], prices[j]);
        }
        most = new int[blocks];
        scores = new int[size];
        queue = new BlockQueue(blocks);
    }

    /** Offers to a row all right people whom it might keep. */
    void offer(int left, TopRow row) {
        look.turn(left, most);
        queue.clear();
        for (int block = 0; block < most.length; block++) {
            int gain = most[block] - cheapest[block];
            if (gain >= row.least() && most[block] >= 0) {
                queue.add(block, gain);
            }
        }
        queue.order();
        while (!queue.isEmpty() && queue.firstGain() >= row.least()) {
            int block = queue.first();
            if (look.score(block, prices, row.least(), scores)) {
                int from = block * size;
                row.offer(left, from, Math.min(people.rightPeople(), from + size), scores, prices, people.hard());
            }
            queue.removeFirst();
        }
    }
}
