// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

import java.util.Arrays;

/**
 * Hard rules over packed columns, one number for each person. Their loops have no branches, so that the virtual machine does
 * several pairs with one instruction: the sign of a difference, spread over all bits, is the mark.
 */
public final class HardRules {

    private static final int SIGN = Integer.SIZE - 1;

    private HardRules() {}

    /**
     * Neither above nor below the other in the reporting line, and not the same person.
     *
     * @param left where each left person stands in the lines
     * @param right the same of the right people
     */
    public static HardRule notInLine(ReportingLines lines, int[] left, int[] right) {
        int[] enter = Arrays.stream(right).map(lines::enter).toArray();
        int[] leave = Arrays.stream(right).map(lines::leave).toArray();
        return (i, from, to, marks) -> {
            int in = lines.enter(left[i]);
            int out = lines.leave(left[i]);
            for (int j = from; j < to; j++) {
                int below = ~(enter[j] - in) & (enter[j] - out);
                int above = ~(in - enter[j]) & (in - leave[j]);
                marks[j - from] |= (below | above) >> SIGN;
            }
        };
    }

    /**
     * Not the same number: department, evaluator, or the person itself where both sides are the same people. Numbers are 0 or
     * more; those below 0 differ from all, also from each other.
     */
    public static HardRule different(int[] left, int[] right) {
        return (i, from, to, marks) -> {
            int own = left[i];
            if (own >= 0) {
                for (int j = from; j < to; j++) {
                    int apart = own ^ right[j];
                    marks[j - from] |= (~apart & apart - 1) >> SIGN;
                }
            }
        };
    }

    /** At least one in common of up to 31 things, as bits: languages, places. */
    public static HardRule sharing(int[] left, int[] right) {
        return (i, from, to, marks) -> {
            int own = left[i] & Integer.MAX_VALUE;
            for (int j = from; j < to; j++) {
                marks[j - from] |= (own & right[j]) - 1 >> SIGN;
            }
        };
    }

    /** The right number at least so much above the left one, and at most so much; both may be negative. */
    public static HardRule within(int[] left, int[] right, int least, int most) {
        return (i, from, to, marks) -> {
            int low = left[i] + least;
            int high = left[i] + most;
            for (int j = from; j < to; j++) {
                marks[j - from] |= (right[j] - low | high - right[j]) >> SIGN;
            }
        };
    }

    /**
     * None of these: blocked by either side, or paired before.
     *
     * @param forbidden the right people whom each left one must not be paired with, ascending
     */
    public static HardRule notThese(int[][] forbidden) {
        return (i, from, to, marks) -> {
            int at = Arrays.binarySearch(forbidden[i], from);
            for (int k = at >= 0 ? at : -at - 1; k < forbidden[i].length && forbidden[i][k] < to; k++) {
                marks[forbidden[i][k] - from] |= RowScorer.FORBIDDEN;
            }
        };
    }
}
