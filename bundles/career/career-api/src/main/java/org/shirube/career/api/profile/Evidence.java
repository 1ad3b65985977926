// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api.profile;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a statement rests on, or what led to a change of it.
 *
 * @param kind what sort of thing
 * @param item the one thing, where this product knows it: for an event the id of an event of the own lifeline; else null
 * @param words what the person says of it, at most {@value #LONGEST} characters; may be empty where there is an item
 */
public record Evidence(Kind kind, @Nullable UUID item, String words) {

    /** The most characters of the words. */
    public static final int LONGEST = 300;

    /** What sort of thing it is. */
    public enum Kind {
        /** An event of the lifeline. */
        EVENT,
        /** Something that was brought about. */
        RESULT,
        /** A talk with somebody, for example a 1on1. */
        MEETING,
        /** Something that was learned. */
        COURSE
    }

    /**
     * @throws IllegalArgumentException where the words are too long, or it says nothing
     */
    public Evidence {
        words = words.strip();
        if (words.length() > LONGEST || (words.isEmpty() && item == null)) {
            throw new IllegalArgumentException("evidence has words of at most " + LONGEST + " characters, or an item");
        }
    }
}
