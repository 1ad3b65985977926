// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api.workshop;

/**
 * A workshop.
 *
 * @param joined how many have a seat
 */
public record Workshop(WorkshopId id, WorkshopPlan plan, State state, int joined) {

    /** How far it is. */
    public enum State {
        /** It is to come, and people can join. */
        PLANNED,
        /** It goes on. */
        RUNNING,
        /** It has ended; the sheets belong to those who wrote them. */
        OVER,
        /** It does not take place. */
        CANCELLED
    }

    /** Whether somebody more can join. */
    public boolean room() {
        return joined < plan.capacity();
    }
}
