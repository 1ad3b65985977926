// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.domain.rule;

import java.util.Arrays;
import org.shirube.mentoring.api.rule.PreparedRule;

/**
 * A soft rule that adds its share to many pairs at once. Its loops go over arrays without branches, so that the virtual machine does
 * several pairs with one instruction.
 */
public abstract class Soft implements PreparedRule {

    /** Adds the value of each pair, times the share, to what stands at the pair's place. */
    public abstract void add(int seeker, int from, int to, float share, float[] values);

    /** Adds to each block of offerers at least what {@link #add} adds to any of them. */
    public abstract void addMost(int seeker, float share, float[] most);

    /** Whether it takes next to no time. */
    public boolean isQuick() {
        return true;
    }

    @Override
    public final void row(int seeker, int from, int to, float[] values) {
        Arrays.fill(values, 0, to - from, 0);
        add(seeker, from, to, 1, values);
    }

    @Override
    public final float value(int seeker, int offerer) {
        float[] one = new float[1];
        add(seeker, offerer, offerer + 1, 1, one);
        return one[0];
    }

    /** The same for every pair. */
    static void addAll(int size, float value, float[] values) {
        for (int i = 0; i < size; i++) {
            values[i] += value;
        }
    }
}
