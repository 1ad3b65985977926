// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

/**
 * Says of many right people at once how well any of them fits a left one at most, so that those who are too far away need not be
 * scored. It helps most where people who are alike have neighbouring numbers. Asked from several threads at once.
 */
public interface Bounds {

    /** How many right people make up a block, 1 or more; the last block may be smaller. */
    int block();

    /** Begins to look at blocks; each thread has a look of its own. */
    Look look();

    /** Looks at the blocks of one left person after the other. Used by one thread. */
    interface Look {

        /**
         * Turns to a left person and writes for each block of right people a number that no score in it exceeds.
         *
         * @param most takes one number for each block, from its place 0 on; below 0 where nobody in the block is allowed; holds
         *     anything before
         */
        void turn(int left, int[] most);

        /**
         * Scores a block for the person turned to last, unless it is seen before that nobody in it is worth it.
         *
         * @param prices what each right person costs, of all of them
         * @param least what somebody has to score beyond the price
         * @param scores as {@link RowScorer#score} writes them; anything where the answer is no
         * @return false only where nobody in the block scores as much
         */
        boolean score(int block, int[] prices, int least, int[] scores);
    }
}
