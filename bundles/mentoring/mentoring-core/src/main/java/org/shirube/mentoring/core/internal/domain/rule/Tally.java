// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.domain.rule;

import java.util.Arrays;

/**
 * Counts for each offerer how often it was named, a block at once: of the counts of a block the lowest bits stand together in one
 * number, then the next ones, and so on, so that 64 counts go up with a few operations (a ripple-carry adder on bit slices).
 */
final class Tally {

    private long[][] slices = {};
    private final long[] carry;
    private int named;

    Tally(int blocks) {
        carry = new long[blocks];
    }

    void clear() {
        for (long[] slice : slices) {
            Arrays.fill(slice, 0);
        }
        named = 0;
    }

    /** One more for each of some offerers. */
    void add(int[] offerers) {
        name();
        for (int offerer : offerers) {
            long bit = 1L << offerer;
            int block = Blocks.of(offerer);
            for (int k = 0; bit != 0; k++) {
                long before = slices[k][block];
                slices[k][block] = before ^ bit;
                bit &= before;
            }
        }
    }

    /** The same of so many that each block has some, as one bit each. */
    void add(long[] offerers) {
        name();
        System.arraycopy(offerers, 0, carry, 0, carry.length);
        for (long[] slice : slices) {
            for (int block = 0; block < carry.length; block++) {
                long before = slice[block];
                slice[block] = before ^ carry[block];
                carry[block] &= before;
            }
        }
    }

    /** As many slices as the greatest count that is possible now has bits. */
    private void name() {
        named++;
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(named);
        if (slices.length < bits) {
            slices = Arrays.copyOf(slices, bits);
            slices[bits - 1] = new long[carry.length];
        }
    }

    int of(int offerer) {
        int count = 0;
        for (int k = 0; k < slices.length; k++) {
            count |= (int) (slices[k][Blocks.of(offerer)] >>> offerer & 1) << k;
        }
        return count;
    }

    /** The greatest count in a block. */
    int greatest(int block) {
        long those = -1;
        int count = 0;
        for (int k = slices.length - 1; k >= 0; k--) {
            long more = those & slices[k][block];
            if (more != 0) {
                those = more;
                count |= 1 << k;
            }
        }
        return count;
    }
}
