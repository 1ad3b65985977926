// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.internal.domain;

import org.jspecify.annotations.Nullable;

/**
 * A 64-bit fingerprint of texts: FNV-1a over UTF-16 units with a final mix. It is stored beside every period, so its value
 * must never change. Two different rows of one person look equal once in 1.8e19 comparisons.
 */
final class Hash64 {

    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Hash64() {}

    static long of(String text) {
        return mix(add(OFFSET, text));
    }

    /** Null and empty texts differ, and so do texts cut at another place. */
    static long of(@Nullable String[] texts) {
        long hash = OFFSET;
        for (String text : texts) {
            hash = text == null ? (hash ^ 0x1_0000) * PRIME : (add(hash, text) ^ 0x1_0001) * PRIME;
        }
        return mix(hash);
    }

    private static long add(long start, String text) {
        long hash = start;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return hash;
    }

    private static long mix(long hash) {
        long h = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        h = (h ^ (h >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return h ^ (h >>> 33);
    }
}
