// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

/**
 * How somebody comes into a talk (F81). Readable for the two only.
 *
 * @param mood 1 (low) to 5 (high)
 * @param load 1 (light) to 5 (heavy)
 * @param priority what comes first at the moment, one line of at most 200 characters; may be empty
 */
public record CheckIn(int mood, int load, String priority) {

    /**
     * @throws IllegalArgumentException where a value breaks its rule
     */
    public CheckIn {
        if (mood < 1 || mood > 5 || load < 1 || load > 5) {
            throw new IllegalArgumentException("mood and load are 1 to 5");
        }
        priority = priority.strip();
        if (priority.length() > 200 || priority.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("priority must be one line of at most 200 characters");
        }
    }
}
