// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.api.profile;

/**
 * Words a person took from elsewhere in Shirube into their profile, by choice and one by one. They are a copy: what changes there
 * does not change here.
 *
 * @param kind what they are
 * @param words one line of 1 to {@value #MAX_WORDS} characters
 */
public record ChosenWord(Kind kind, String words) {

    public static final int MAX_WORDS = 200;

    /** What words are. */
    public enum Kind {
        /** What the person can do, or wants to learn. */
        COMPETENCY,
        /** Where the person wants to go. */
        AIM
    }

    /**
     * @throws IllegalArgumentException where they are no line of that length
     */
    public ChosenWord {
        words = words.strip();
        if (words.isEmpty() || words.length() > MAX_WORDS || words.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("one line of 1 to " + MAX_WORDS + " characters");
        }
    }
}
