// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api.crafting;

import java.util.UUID;

/**
 * Something that marks a person, in their own words.
 *
 * @param id unique among their traits
 * @param words 1 to {@value Worksheet#LONGEST} characters
 * @param strength how strongly it marks them, in their own eyes
 */
public record Trait(UUID id, String words, Strength strength) {

    /** How strongly something marks a person. They say it; nothing measures it. */
    public enum Strength {
        /** A little. */
        SOMEWHAT,
        /** Clearly. */
        CLEARLY,
        /** Very much. */
        STRONGLY
    }

    /**
     * @throws IllegalArgumentException where the words are missing or too long
     */
    public Trait {
        words = Worksheet.text(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a trait has words");
        }
    }
}
