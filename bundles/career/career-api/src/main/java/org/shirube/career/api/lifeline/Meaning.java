// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api.lifeline;

import java.time.Instant;

/**
 * What an experience meant to somebody from a moment on. A later one does not replace it (feature F2).
 *
 * @param value from −5, only a burden, to 5, I would not want to miss it
 * @param since when it was said
 * @param words why, at most {@value #WORDS} characters, may be empty
 */
public record Meaning(int value, Instant since, String words) {

    /** The most characters of the words. */
    public static final int WORDS = 500;

    public Meaning {
        Limits.height("meaning", value);
        words = Limits.words("words", words, WORDS);
    }
}
