// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

import java.util.concurrent.CancellationException;

/**
 * Who waits for a matching: is told how far it is and may give up. Asked at least every few thousand steps of the work, on
 * the thread that asked for the matching.
 */
public interface Progress {

    /** Waits to the end and wants to know nothing. */
    Progress NONE = new Progress() {
        @Override
        public void at(Stage stage, double share) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /** What the engine is doing, in the order in which it does it; a stage may be left out. */
    enum Stage {
        /** Scores pairs and keeps the best of each person. */
        SCORING,
        /** Lets people bid for each other, which gives prices close to the right ones. */
        BIDDING,
        /** Mends what is left, person by person, until the result is exact. */
        MENDING
    }

    /** How much of a stage is done, from 0 to 1; an estimate that never promises anything. */
    void at(Stage stage, double share);

    /** Whether the work is to stop; it then ends with a {@link CancellationException} and leaves nothing behind. */
    boolean cancelled();

    /** Tells, and stops if wanted. */
    default void tell(Stage stage, double share) {
        if (cancelled()) {
            throw new CancellationException("The matching was cancelled while " + stage);
        }
        at(stage, share);
    }
}
