// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

import java.time.LocalDate;
import org.shirube.people.api.EmployeeId;

/**
 * How one of the two looks back on a theme for two (F51, F55). Readable for the two only.
 *
 * @param round which time they looked back on this theme, from 1; going on begins the next one
 * @param by who says it
 * @param on the day it was said
 * @param words what changed, 1 to {@value #MAX_WORDS} characters; line breaks are allowed
 * @param goOn true to go on with the theme, false to let it rest
 */
public record LookBack(int round, EmployeeId by, LocalDate on, String words, boolean goOn) {

    /** The longest words. */
    public static final int MAX_WORDS = 1_000;

    /**
     * @throws IllegalArgumentException where the words break their rule
     */
    public LookBack {
        words = words.strip();
        if (words.isEmpty() || words.length() > MAX_WORDS) {
            throw new IllegalArgumentException("what changed, in 1 to " + MAX_WORDS + " characters");
        }
        if (words.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n')) {
            throw new IllegalArgumentException("no control characters");
        }
    }
}
