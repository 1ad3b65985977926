// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import org.shirube.mentoring.core.internal.engine.Progress.Stage;

/**
 * Guesses what places will cost before all pairs are scored: some of the left people, each standing for as many as there are for
 * each of them, bid for samples of the right ones. Where everybody wants the same few, the guess sends most people elsewhere from
 * the start; where nobody competes, it is 0. Where people are many, one in a few is then matched among all right people, which
 * makes the guess a good one.
 */
public final class PilotPrices {

    private static final int SAMPLE = 2_000;
    private static final int BLOCK = 4;
    private static final int BLOCKS = 256;

    /** What part of the dearest price a guess is usually wrong by. */
    private static final int BLUR = 50;

    private static final int MANY = 10_000;

    /** Of many, one in so many is matched for the guess, and all pairs of those are scored so often at most. */
    private static final int ONE_IN = 8;

    private static final int PASSES = 6;

    private PilotPrices() {}

    /** The best candidates of each left person at guessed prices. */
    public static CandidateGraph candidates(People people, int most, Progress progress) {
        int[] guess = people.leftPeople() > MANY ? closer(people, most, progress) : guess(people, progress);
        int dearest = Arrays.stream(guess).max().orElse(0);
        return Candidates.best(people, most, guess, dearest / BLUR, progress);
    }

    private static int[] closer(People people, int most, Progress progress) {
        People some = Sample.of(people, people.leftPeople() / ONE_IN);
        Prices prices = Results.proven(
                AllPairs.match(some, most + ONE_IN, PASSES, progress).matching());
        return Arrays.stream(prices.right())
                .mapToInt(price -> (int) Math.min(price, CandidateGraph.MAX_SCORE))
                .toArray();
    }

    /**
     * A price for each right person, in points; a guess that nothing depends on but speed and which candidates are kept.
     *
     * @throws CancellationException when the one who waits gave up
     */
    public static int[] guess(People people, Progress progress) {
        int n = people.leftPeople();
        int m = people.rightPeople();
        if (n == 0 || m == 0) {
            return new int[m];
        }
        int sample = Math.min(n, SAMPLE);
        int[] capacity = new int[sample];
        int[] first = new int[sample + 1];
        int[] right = new int[sample * BLOCK * BLOCKS];
        int[] score = new int[right.length];
        int[] scores = new int[BLOCK];
        int edges = 0;
        int allBlocks = (m + BLOCK - 1) / BLOCK;
        int blocks = Math.min(BLOCKS, allBlocks);
        for (int s = 0; s < sample; s++) {
            progress.tell(Stage.SCORING, 0);
            int i = (int) ((long) s * n / sample);
            capacity[s] = (int) ((long) people.leftCapacity()[i] * n / sample);
            for (int b = 0; b < blocks; b++) {
                // Evenly over all blocks, and beginning elsewhere for each person.
                int block = (int) (((long) b * allBlocks / blocks + s * 7L) % allBlocks);
                int from = block * BLOCK;
                int to = Math.min(m, from + BLOCK);
                people.scorer().score(i, from, to, scores);
                people.hard().forbid(i, from, to, scores);
                for (int j = from; j < to; j++) {
                    if (scores[j - from] >= 0) {
                        right[edges] = j;
                        score[edges++] = scores[j - from];
                    }
                }
            }
            first[s + 1] = edges;
        }
        CandidateGraph graph = CandidateGraph.of(
                capacity, people.rightCapacity(), first, Arrays.copyOf(right, edges), Arrays.copyOf(score, edges));
        return MaximumWeight.roughPrices(graph, progress);
    }
}
