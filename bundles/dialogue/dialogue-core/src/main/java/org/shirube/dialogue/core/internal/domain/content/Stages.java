// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.domain.content;

import java.util.Optional;

/**
 * Neighbouring stages of career ownership, from 1 (has never thought about it) to 5 (chooses on own initiative).
 *
 * @param first the lowest, at least 1
 * @param last the highest, at most 5
 */
public record Stages(int first, int last) {

    public static final int LOWEST = 1;
    public static final int HIGHEST = 5;

    public Stages {
        if (first < LOWEST || last > HIGHEST || first > last) {
            throw new IllegalArgumentException("Stages run from 1 to 5, not from " + first + " to " + last);
        }
    }

    /** One figure, or two with a hyphen between. */
    static Optional<Stages> of(String text) {
        if (!text.matches("[1-5](-[1-5])?")) {
            return Optional.empty();
        }
        int first = text.charAt(0) - '0';
        int last = text.charAt(text.length() - 1) - '0';
        return first > last ? Optional.empty() : Optional.of(new Stages(first, last));
    }

    public boolean contains(int stage) {
        return first <= stage && stage <= last;
    }

    /** How many stages these are. */
    int width() {
        return last - first + 1;
    }
}
