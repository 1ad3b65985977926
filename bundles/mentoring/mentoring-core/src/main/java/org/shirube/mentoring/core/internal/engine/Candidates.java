// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import org.shirube.mentoring.core.internal.engine.Progress.Stage;

/**
 * Keeps the best candidates of each left person among all pairs, without ever holding all scores: a few people at a time, block by
 * block of the right ones, on all processors. Where bounds are known, blocks that cannot hold a candidate are left out. The result
 * depends neither on the bounds nor on how many processors there are.
 */
public final class Candidates {

    private static final int ROWS = 32;
    private static final int BLOCK = 1024;

    private final People people;
    private final int most;
    private final int[] prices;
    private final int[] moreThan;
    private final int blur;
    private final int[] count;
    private final int[] right;
    private final int[] score;

    private Candidates(People people, int most, int[] prices, int[] moreThan, int blur) {
        this.blur = blur;
        this.people = people;
        this.most = most;
        this.prices = prices;
        this.moreThan = moreThan;
        count = new int[people.leftPeople()];
        int all = Math.multiplyExact(people.leftPeople(), most);
        right = new int[all];
        score = new int[all];
    }

    /**
     * The best candidates of each left person.
     *
     * @param most how many candidates a left person gets, above 0; of more who score the same, different people get different ones
     * @throws ArithmeticException when people and candidates are more than an array can hold
     * @throws CancellationException when the one who waits gave up
     */
    public static CandidateGraph best(People people, int most, Progress progress) {
        return best(people, most, new int[people.rightPeople()], 0, progress);
    }

    /**
     * The candidates whom each left person would gain most from if places had these prices, so that the popular are not
     * everybody's candidates.
     *
     * @param prices what a place with each right person costs, 0 to {@link CandidateGraph#MAX_SCORE}
     * @param blur how far prices may be from the right ones: gains as close as that count as equal, or all people would follow
     *     the same error; 0 where prices are right
     */
    public static CandidateGraph best(People people, int most, int[] prices, int blur, Progress progress) {
        int[] any = new int[people.leftPeople()];
        Arrays.fill(any, -CandidateGraph.MAX_SCORE - 1);
        return kept(people, most, prices, any, blur, progress);
    }

    /**
     * Only candidates whom a left person would gain more from than a given number at these prices.
     *
     * @param moreThan the number of each left person
     */
    static CandidateGraph beyond(People people, int most, int[] prices, int[] moreThan, Progress progress) {
        return kept(people, most, prices, moreThan, 0, progress);
    }

    private static CandidateGraph kept(
            People people, int most, int[] prices, int[] moreThan, int blur, Progress progress) {
        Candidates candidates =
                new Candidates(people, Math.min(most, Math.max(1, people.rightPeople())), prices, moreThan, blur);
        int pieces = (people.leftPeople() + ROWS - 1) / ROWS;
        Parallel.run(pieces, candidates::worker, progress, Stage.SCORING);
        return candidates.graph();
    }

    private Parallel.Worker worker() {
        Bounds bounds = people.bounds();
        if (bounds == null) {
            return allBlocks();
        }
        BestBlocks blocks = new BestBlocks(people, prices, bounds);
        TopRow row = new TopRow(most, bounds.block(), blur + 1);
        return piece -> {
            for (int i = piece * ROWS; i < lastRow(piece); i++) {
                row.begin(moreThan[i]);
                blocks.offer(i, row);
                write(i, row);
            }
        };
    }

    private int lastRow(int piece) {
        return Math.min(people.leftPeople(), (piece + 1) * ROWS);
    }

    /** Several people with each block, while it is at hand. */
    private Parallel.Worker allBlocks() {
        int[] scores = new int[BLOCK];
        TopRow[] rows = new TopRow[ROWS];
        Arrays.setAll(rows, k -> new TopRow(most, BLOCK, blur + 1));
        return piece -> {
            int begin = piece * ROWS;
            int end = lastRow(piece);
            for (int i = begin; i < end; i++) {
                rows[i - begin].begin(moreThan[i]);
            }
            for (int from = 0; from < people.rightPeople(); from += BLOCK) {
                int to = Math.min(people.rightPeople(), from + BLOCK);
                for (int i = begin; i < end; i++) {
                    people.scorer().score(i, from, to, scores);
                    rows[i - begin].offer(i, from, to, scores, prices, people.hard());
                }
            }
            for (int i = begin; i < end; i++) {
                write(i, rows[i - begin]);
            }
        };
    }

    /** The best first. */
    private void write(int i, TopRow row) {
        count[i] = row.size();
        for (int at = i * most + row.size() - 1; row.size() > 0; at--) {
            right[at] = row.leastRight();
            score[at] = row.leastScore();
            row.removeLeast();
        }
    }

    /** Moves the rows together. */
    private CandidateGraph graph() {
        int[] first = new int[count.length + 1];
        for (int i = 0; i < count.length; i++) {
            first[i + 1] = first[i] + count[i];
            System.arraycopy(right, i * most, right, first[i], count[i]);
            System.arraycopy(score, i * most, score, first[i], count[i]);
        }
        int edges = first[count.length];
        return CandidateGraph.of(
                people.leftCapacity(),
                people.rightCapacity(),
                first,
                edges == right.length ? right : Arrays.copyOf(right, edges),
                edges == score.length ? score : Arrays.copyOf(score, edges));
    }
}
