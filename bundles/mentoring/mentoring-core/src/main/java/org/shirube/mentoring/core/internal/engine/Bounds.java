// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

/**
 * Says of many right people at once how well any of them fits a left one at most, so that those who are too far away need not be
 * scored one by one. It helps most where people who are alike have neighbouring numbers. Asked from several threads at once.
 */
public interface Bounds {

    /** How many right people make up a block, 1 or more; the last block may be smaller. */
    int block();

    /**
     * Writes for each block of right people a number that no score in it exceeds.
     *
     * @param scores takes one number for each block, from its place 0 on; below 0 where nobody in the block is allowed; holds
     *     anything before
     */
    void most(int left, int[] scores);
}
