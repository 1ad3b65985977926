// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

/**
 * Scores one left person with many right ones at a time; whatever a rule knows of people, it tells the engine through this.
 * Asked from several threads at once.
 */
@FunctionalInterface
public interface RowScorer {

    /** The score of a pair that is not allowed. Any number below 0 says the same. */
    int FORBIDDEN = -1;

    /**
     * Writes how well a left person fits the right people {@code from} to {@code to - 1}.
     *
     * @param scores takes the scores from its place 0 on, each 0 to {@link CandidateGraph#MAX_SCORE}, or below 0 where the pair
     *     is not allowed; holds anything before
     */
    void score(int left, int from, int to, int[] scores);
}
