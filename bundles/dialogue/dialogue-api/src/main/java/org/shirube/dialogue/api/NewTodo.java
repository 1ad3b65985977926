// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shirube.people.api.EmployeeId;

/**
 * Something one of the two says they will do.
 *
 * @param owner one of the two
 * @param text one line of 1 to {@value #MAX_TEXT} characters
 * @param due until when, or null
 */
public record NewTodo(EmployeeId owner, String text, @Nullable LocalDate due) {

    /** The longest text. */
    public static final int MAX_TEXT = 300;

    /**
     * @throws IllegalArgumentException where the text breaks its rule
     */
    public NewTodo {
        text = text.strip();
        if (text.isEmpty() || text.length() > MAX_TEXT || text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a to-do is one line of 1 to " + MAX_TEXT + " characters");
        }
    }
}
