// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * Who could be paired with whom, and how well: the left people with their candidates on the right, each candidate with a
 * score, and how many partners each person can take. A pair that is not listed is not allowed; to stay alone scores 0.
 * Immutable. The candidates of left person {@code i} are the edges {@code first(i)} to {@code first(i + 1) - 1}.
 */
public final class CandidateGraph {

    /** The greatest score of a pair. */
    public static final int MAX_SCORE = 1_000_000;

    private final int[] leftCapacity;
    private final int[] rightCapacity;
    private final int[] first;
    private final int[] right;
    private final int[] score;

    private CandidateGraph(int[] leftCapacity, int[] rightCapacity, int[] first, int[] right, int[] score) {
        this.leftCapacity = leftCapacity;
        this.rightCapacity = rightCapacity;
        this.first = first;
        this.right = right;
        this.score = score;
    }

    /**
     * Takes the arrays over without a copy: whoever hands them over must not change them any more.
     *
     * @param leftCapacity how many partners each left person can take, 0 or more
     * @param rightCapacity the same of the right people
     * @param first where the candidates of each left person begin in the two next arrays, and at the end how many there are
     * @param right the candidates, by their number on the right; each at most once for the same left person
     * @param score how well each candidate fits, 0 to {@link #MAX_SCORE}
     * @throws IllegalArgumentException when something of this does not hold; the message says what and where
     */
    public static CandidateGraph of(int[] leftCapacity, int[] rightCapacity, int[] first, int[] right, int[] score) {
        checkCapacities("left", leftCapacity);
        checkCapacities("right", rightCapacity);
        require(
                first.length == leftCapacity.length + 1,
                "first has " + first.length + " entries for " + leftCapacity.length
                        + " left people; there must be one more than people");
        require(right.length == score.length, right.length + " candidates, but " + score.length + " scores");
        require(
                first[0] == 0 && first[first.length - 1] == right.length,
                "first goes from " + first[0] + " to " + first[first.length - 1] + ", not from 0 to " + right.length);
        checkRows(first, right, score, rightCapacity.length);
        return new CandidateGraph(leftCapacity, rightCapacity, first, right, score);
    }

    private static void checkCapacities(String side, int[] capacities) {
        for (int i = 0; i < capacities.length; i++) {
            if (capacities[i] < 0) {
                throw new IllegalArgumentException("Capacity of " + side + " person " + i + " is " + capacities[i]);
            }
        }
    }

    private static void checkRows(int[] first, int[] right, int[] score, int rightPeople) {
        for (int i = 0; i + 1 < first.length; i++) {
            if (first[i] > first[i + 1]) {
                throw new IllegalArgumentException("Candidates of left person " + i + " end before they begin");
            }
        }
        int[] seenBy = new int[rightPeople];
        Arrays.fill(seenBy, -1);
        for (int i = 0; i + 1 < first.length; i++) {
            for (int e = first[i]; e < first[i + 1]; e++) {
                int j = right[e];
                if (j < 0 || j >= rightPeople) {
                    throw new IllegalArgumentException(
                            "Left person " + i + " has the candidate " + j + " of " + rightPeople + " right people");
                }
                if (seenBy[j] == i) {
                    throw new IllegalArgumentException("Left person " + i + " has the candidate " + j + " twice");
                }
                if (score[e] < 0 || score[e] > MAX_SCORE) {
                    throw new IllegalArgumentException(
                            "Score of left person " + i + " with " + j + " is " + score[e] + ", not 0 to " + MAX_SCORE);
                }
                seenBy[j] = i;
            }
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    public int leftPeople() {
        return leftCapacity.length;
    }

    public int rightPeople() {
        return rightCapacity.length;
    }

    public int edges() {
        return right.length;
    }

    /** How many partners a left person can take. */
    public int leftCapacity(int i) {
        return leftCapacity[i];
    }

    /** How many partners a right person can take. */
    public int rightCapacity(int j) {
        return rightCapacity[j];
    }

    /** The first edge of a left person; asked for the number of left people, the number of edges. */
    public int first(int i) {
        return first[i];
    }

    /** The right person of an edge. */
    public int right(int e) {
        return right[e];
    }

    /** The score of an edge. */
    public int score(int e) {
        return score[e];
    }

    /** The edge between two people, or -1 where they are not allowed. */
    public int edge(int i, int j) {
        for (int e = first[i]; e < first[i + 1]; e++) {
            if (right[e] == j) {
                return e;
            }
        }
        return -1;
    }

    /** The left person of an edge. */
    public int left(int e) {
        int low = 0;
        int high = leftCapacity.length;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (first[middle] <= e) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The greatest score of any edge; 0 without edges. */
    public int topScore() {
        return Arrays.stream(score).max().orElse(0);
    }

    /** The same people with only the candidates that score at least so much. */
    public CandidateGraph atLeast(int least) {
        return filtered((i, e) -> score[e] >= least);
    }

    /** The same people with only the candidates that are none there. */
    CandidateGraph without(CandidateGraph others) {
        return filtered((i, e) -> others.edge(i, right[e]) < 0);
    }

    /** The same people with only the candidates that are worth more than the levels of both. */
    CandidateGraph worthMore(Prices levels) {
        return filtered((i, e) -> levels.surplus(this, i, e) > 0);
    }

    /** What is left when two people are paired for good: one place less for each, and they are no candidates any more. */
    CandidateGraph withPair(int left, int right) {
        CandidateGraph rest = filtered((i, e) -> i != left || this.right[e] != right);
        int[] lefts = leftCapacity.clone();
        int[] rights = rightCapacity.clone();
        lefts[left]--;
        rights[right]--;
        return new CandidateGraph(lefts, rights, rest.first, rest.right, rest.score);
    }

    private CandidateGraph filtered(Filter filter) {
        int[] begin = new int[first.length];
        int[] others = new int[right.length];
        int[] scores = new int[right.length];
        int kept = 0;
        for (int i = 0; i < leftCapacity.length; i++) {
            for (int e = first[i]; e < first[i + 1]; e++) {
                if (filter.keeps(i, e)) {
                    others[kept] = right[e];
                    scores[kept++] = score[e];
                }
            }
            begin[i + 1] = kept;
        }
        return new CandidateGraph(
                leftCapacity, rightCapacity, begin, Arrays.copyOf(others, kept), Arrays.copyOf(scores, kept));
    }

    private interface Filter {
        boolean keeps(int left, int edge);
    }

    /** The candidates of each left person here, then those there; the same people, no pair in both. */
    CandidateGraph with(CandidateGraph more) {
        int[] begin = new int[first.length];
        Arrays.setAll(begin, i -> Math.addExact(first[i], more.first[i]));
        int[] others = new int[right.length + more.right.length];
        int[] scores = new int[others.length];
        for (int i = 0; i < leftCapacity.length; i++) {
            int own = first[i + 1] - first[i];
            int added = more.first[i + 1] - more.first[i];
            System.arraycopy(right, first[i], others, begin[i], own);
            System.arraycopy(score, first[i], scores, begin[i], own);
            System.arraycopy(more.right, more.first[i], others, begin[i] + own, added);
            System.arraycopy(more.score, more.first[i], scores, begin[i] + own, added);
        }
        return new CandidateGraph(leftCapacity, rightCapacity, begin, others, scores);
    }

    /** The same, in arrays that may be written to. */
    CandidateGraph copy() {
        return new CandidateGraph(leftCapacity, rightCapacity, first.clone(), right.clone(), score.clone());
    }

    /** The same candidates, all with the score 0. */
    CandidateGraph unscored() {
        return rescored(unused -> 0);
    }

    /** The same candidates with other scores, each made of the old one. */
    CandidateGraph rescored(IntUnaryOperator change) {
        return new CandidateGraph(
                leftCapacity,
                rightCapacity,
                first,
                right,
                Arrays.stream(score).map(change).toArray());
    }

    int[] firsts() {
        return first;
    }

    int[] rights() {
        return right;
    }

    int[] scores() {
        return score;
    }
}
