// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

/** Soft rules over packed columns, one number for each person. */
public final class SoftRules {

    private SoftRules() {}

    /**
     * Points for what the left person wants and the right one offers, of up to 64 things as bits.
     *
     * @param points how much each common thing is worth to each left person: the weight of the rule by the number of things
     *     wanted, if wanting more is not to score more
     */
    public static SoftRule overlap(long[] wanted, long[] offered, int[] points) {
        return (i, from, to, sums) -> {
            long own = wanted[i];
            int each = points[i];
            for (int j = from; j < to; j++) {
                sums[j - from] += Long.bitCount(own & offered[j]) * each;
            }
        };
    }

    /**
     * Points by how far the right number lies above the left one.
     *
     * @param table the points of the distances {@code -reach} to {@code reach}; greater ones count like the greatest
     */
    public static SoftRule distance(int[] left, int[] right, int[] table) {
        int reach = table.length / 2;
        return (i, from, to, sums) -> {
            int shift = reach - left[i];
            for (int j = from; j < to; j++) {
                int at = Math.max(0, Math.min(2 * reach, right[j] + shift));
                sums[j - from] += table[at];
            }
        };
    }

    /** The same points for whoever is paired with this right person: newness, or fewer where many asked already. */
    public static SoftRule ofRight(int[] points) {
        return (i, from, to, sums) -> {
            for (int j = from; j < to; j++) {
                sums[j - from] += points[j];
            }
        };
    }
}
