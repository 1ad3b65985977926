// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.domain.rule;

/** A value for each offerer, and the greatest of each block. */
final class Column {

    private final float[] values;
    private final float[] greatest;

    /** @param values not below 0; not changed any more */
    Column(float[] values) {
        this.values = values;
        greatest = new float[Blocks.count(values.length)];
        for (int i = 0; i < values.length; i++) {
            int block = Blocks.of(i);
            greatest[block] = Math.max(greatest[block], values[i]);
        }
    }

    float of(int offerer) {
        return values[offerer];
    }

    /** Adds what stands from a place on, times a share. */
    void add(int from, int to, float share, float[] sums) {
        add(values, from, to, share, sums);
    }

    /** Adds to each block the greatest in it, times a share. */
    void addMost(float share, float[] most) {
        add(greatest, 0, greatest.length, share, most);
    }

    private static void add(float[] column, int from, int to, float share, float[] sums) {
        for (int i = 0; i < to - from; i++) {
            sums[i] += share * column[from + i];
        }
    }
}
