// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

import org.jspecify.annotations.Nullable;

/**
 * Two sides of people who are known by their rules only, so that every pair of them has to be scored. Whether a pair is allowed
 * is asked only where its score would matter.
 *
 * @param leftCapacity how many partners each left person can take, 0 or more
 * @param rightCapacity the same of the right people
 * @param scorer scores pairs; it may say too that some are not allowed
 * @param hard says which pairs are not allowed
 * @param bounds says how much many pairs score at most, or {@code null} where only scoring tells
 */
public record People(
        int[] leftCapacity, int[] rightCapacity, RowScorer scorer, HardRule hard, @Nullable Bounds bounds) {

    /** Nothing is known of a score before a pair is scored. */
    public People(int[] leftCapacity, int[] rightCapacity, RowScorer scorer, HardRule hard) {
        this(leftCapacity, rightCapacity, scorer, hard, null);
    }

    /** All pairs are allowed but those that the scorer forbids. */
    public People(int[] leftCapacity, int[] rightCapacity, RowScorer scorer) {
        this(leftCapacity, rightCapacity, scorer, (left, from, to, marks) -> {});
    }

    /** How many people there are on the left. */
    public int leftPeople() {
        return leftCapacity.length;
    }

    /** How many people there are on the right. */
    public int rightPeople() {
        return rightCapacity.length;
    }
}
