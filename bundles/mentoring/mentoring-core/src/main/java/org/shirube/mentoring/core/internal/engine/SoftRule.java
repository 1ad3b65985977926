// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

/** Says how well people fit in one regard. Asked from several threads at once. */
@FunctionalInterface
public interface SoftRule {

    /**
     * Adds 0 or more points for every right person {@code from} to {@code to - 1}.
     *
     * @param points the points so far of the first of them at place 0
     */
    void add(int left, int from, int to, int[] points);
}
