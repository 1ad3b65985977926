// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step towards the target.
 *
 * @param id unique in the plan
 * @param words what to do, 1 to {@value Plan#LONGEST} characters
 * @param by the day by which, or null
 * @param state where it stands
 */
public record PlanStep(UUID id, String words, @Nullable LocalDate by, State state) {

    /** Where a step stands. */
    public enum State {
        /** To be done. */
        OPEN,
        /** Begun. */
        BEGUN,
        /** Done. */
        DONE,
        /** Dropped, for whatever reason. */
        DROPPED
    }

    /**
     * @throws IllegalArgumentException where the words are missing or too long
     */
    public PlanStep {
        words = Plan.line(words);
    }
}
