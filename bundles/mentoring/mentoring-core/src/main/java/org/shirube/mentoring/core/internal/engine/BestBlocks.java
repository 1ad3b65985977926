// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

import java.util.Arrays;

/** Scores for a left person the blocks of right people that may hold somebody to be kept, the most promising first. */
final class BestBlocks {

    private final People people;
    private final int[] prices;
    private final Bounds bounds;
    private final int[] cheapest;
    private final int[] most;
    private final int[] scores;
    private final BlockQueue queue;

    BestBlocks(People people, int[] prices, Bounds bounds) {
        this.people = people;
        this.prices = prices;
        this.bounds = bounds;
        int blocks = (people.rightPeople() + bounds.block() - 1) / bounds.block();
        cheapest = new int[blocks];
        Arrays.fill(cheapest, CandidateGraph.MAX_SCORE);
        for (int j = 0; j < people.rightPeople(); j++) {
            int block = j / bounds.block();
            cheapest[block] = Math.min(cheapest[block], prices[j]);
        }
        most = new int[blocks];
        scores = new int[bounds.block()];
        queue = new BlockQueue(blocks);
    }

    /** Offers to a row all right people whom it might keep. */
    void offer(int left, TopRow row) {
        bounds.most(left, most);
        queue.clear();
        for (int block = 0; block < most.length; block++) {
            int gain = most[block] - cheapest[block];
            if (gain >= row.least() && most[block] >= 0) {
                queue.add(block, gain);
            }
        }
        queue.order();
        while (!queue.isEmpty() && queue.firstGain() >= row.least()) {
            int from = queue.first() * bounds.block();
            int to = Math.min(people.rightPeople(), from + bounds.block());
            people.scorer().score(left, from, to, scores);
            row.offer(left, from, to, scores, prices, people.hard());
            queue.removeFirst();
        }
    }
}
