// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

import java.util.Arrays;

/**
 * Pairs that are no candidates and would make a better matching, where pairs count before points. Levels are then close to 0 or
 * close to the bonus: whoever would rather stay alone than lose a pair for somebody else is on the near side of it. A pair of two
 * people near 0 is always missed, one of two people near the bonus never, and of the others the score decides.
 */
final class MissedPairs {

    /** Nobody is gained more from. */
    private static final int NEVER = 2 * CandidateGraph.MAX_SCORE;

    private final People people;
    private final Matching matching;
    private final Prices prices;
    private final long half;

    /** What stands for a price or a gain that is far away: more than any that is near. */
    private final int far;

    MissedPairs(People people, Matching matching) {
        this.people = people;
        this.matching = matching;
        prices = Results.proven(matching);
        half = prices.bonus() / 2;
        far = CandidateGraph.MAX_SCORE - matching.graph().topScore();
    }

    /** Whether levels are as near as that; where they are not, somebody may be missed who is not found. */
    boolean findsAll() {
        long left = Arrays.stream(prices.left()).map(this::distance).max().orElse(0);
        long right = Arrays.stream(prices.right()).map(this::distance).max().orElse(0);
        return Math.max(left, right) < far && left + right + matching.graph().topScore() <= prices.bonus();
    }

    private long distance(long level) {
        return Math.abs(level > half ? level - prices.bonus() : level);
    }

    /** @param most how many of a left person */
    CandidateGraph find(int most, Progress progress) {
        CandidateGraph graph = matching.graph();
        // Pairs that are held may be worth more than the levels, and are found too.
        int places = Arrays.stream(people.leftCapacity()).max().orElse(0);
        int found = most + Math.min(places, people.rightPeople());
        CandidateGraph ofWanting = Candidates.beyond(people, found, pricesNearBonus(), gains(false), progress);
        CandidateGraph ofPaired = Candidates.beyond(people, found, pricesNearZero(), gains(true), progress);
        return ofWanting.with(ofPaired).without(graph).worthMore(prices);
    }

    /** Those without a partner take anybody near 0 before all others. */
    private int[] pricesNearBonus() {
        return Arrays.stream(prices.right())
                .mapToInt(price -> price > half ? near(price - prices.bonus()) : -far)
                .toArray();
    }

    private int[] pricesNearZero() {
        return Arrays.stream(prices.right())
                .mapToInt(price -> price > half ? far : near(price))
                .toArray();
    }

    private int[] gains(boolean nearBonus) {
        int[] gains = new int[people.leftPeople()];
        for (int i = 0; i < gains.length; i++) {
            long gain = prices.left()[i];
            boolean asked = people.leftCapacity()[i] > 0 && gain > half == nearBonus;
            gains[i] = asked ? near(nearBonus ? gain - prices.bonus() : gain) : NEVER;
        }
        return gains;
    }

    private int near(long level) {
        return (int) Math.max(-far, Math.min(far, level));
    }
}
