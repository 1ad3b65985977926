// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

import org.jspecify.annotations.Nullable;
import org.shirube.people.api.EmployeeId;

/**
 * What to talk about. Only the two of the pairing can read it.
 *
 * @param key of the catalogue, lower case with hyphens, 1 to 40 characters
 * @param words the same in the person's own words, one line of at most {@value #MAX_WORDS} characters; may be empty
 * @param wish what the member wishes for, or null while the member has not said
 * @param by who proposed it
 * @param shared the theme for two that this is, or null (F50)
 */
public record Theme(
        String key, String words, @Nullable WishedResponse wish, EmployeeId by, @Nullable SharedThemeId shared) {

    /** The longest words. */
    public static final int MAX_WORDS = 200;

    /** A theme of the catalogue. */
    public Theme(String key, String words, @Nullable WishedResponse wish, EmployeeId by) {
        this(key, words, wish, by, null);
    }

    /**
     * @throws IllegalArgumentException where a value breaks its rule
     */
    public Theme {
        if (!key.matches("[a-z][a-z-]{0,39}")) {
            throw new IllegalArgumentException("no key of the catalogue: " + key);
        }
        words = words.strip();
        if (words.length() > MAX_WORDS || words.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("words must be one line of at most " + MAX_WORDS + " characters");
        }
    }
}
