// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

/** Says which pairs are not allowed, whatever their score. Asked from several threads at once. */
@FunctionalInterface
public interface HardRule {

    /**
     * Makes the mark of every right person {@code from} to {@code to - 1} negative that this left person must not be paired with,
     * and leaves the others as they are.
     *
     * @param marks the mark of the first of them at place 0
     */
    void forbid(int left, int from, int to, int[] marks);
}
