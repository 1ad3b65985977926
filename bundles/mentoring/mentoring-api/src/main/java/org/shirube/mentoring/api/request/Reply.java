// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.api.request;

/**
 * Why somebody declines, kindly.
 *
 * @param why in a word
 * @param words at most {@value #MAX_WORDS} characters, may be empty
 */
public record Reply(Why why, String words) {

    public static final int MAX_WORDS = 500;

    /** Why, in a word. None of them judges. */
    public enum Why {
        /** No time at the moment. */
        NO_TIME,
        /** Somebody else could help better with this. */
        OTHER_FITS_BETTER,
        /** The two are too near each other in everyday work. */
        TOO_NEAR,
        /** Not said. */
        UNSAID
    }

    /**
     * @throws IllegalArgumentException where the words are too long
     */
    public Reply {
        words = words.strip();
        if (words.length() > MAX_WORDS) {
            throw new IllegalArgumentException("at most " + MAX_WORDS + " characters");
        }
    }
}
