// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

import java.util.Arrays;

/** Yes or no for many edges. */
final class Bits {

    private long[] words;

    Bits(int size) {
        words = new long[(size >> 6) + 1];
    }

    void grow(int size) {
        words = Arrays.copyOf(words, (size >> 6) + 1);
    }

    boolean has(int edge) {
        return (words[edge >> 6] & 1L << edge) != 0;
    }

    void set(int edge) {
        words[edge >> 6] |= 1L << edge;
    }

    void clear(int edge) {
        words[edge >> 6] &= ~(1L << edge);
    }
}
