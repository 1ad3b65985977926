// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

/**
 * Two sides of people who are known by their rules only, so that every pair of them has to be scored.
 *
 * @param leftCapacity how many partners each left person can take, 0 or more
 * @param rightCapacity the same of the right people
 * @param scorer scores pairs and says which are allowed
 */
public record People(int[] leftCapacity, int[] rightCapacity, RowScorer scorer) {

    /** How many people there are on the left. */
    public int leftPeople() {
        return leftCapacity.length;
    }

    /** How many people there are on the right. */
    public int rightPeople() {
        return rightCapacity.length;
    }
}
