// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api.plan;

import java.util.List;
import java.util.UUID;

/**
 * Something that the target takes, as the person sees it.
 *
 * @param id unique in the plan
 * @param words what it is, 1 to {@value Plan#LONGEST} characters
 * @param reach how far the person finds they are
 * @param cans own statements of what one can that go with it, by id; one that is gone is left out on screens
 */
public record Need(UUID id, String words, Reach reach, List<UUID> cans) {

    /** How far somebody finds they are. They say it; nothing works it out. */
    public enum Reach {
        /** Not begun. */
        AHEAD,
        /** On the way. */
        UNDERWAY,
        /** It is there. */
        THERE
    }

    /**
     * @throws IllegalArgumentException where the words are missing or too long
     */
    public Need {
        words = Plan.line(words);
        cans = List.copyOf(cans);
    }
}
