// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api.workshop;

import org.shirube.people.api.EmployeeId;

/**
 * Somebody who was invited, or has joined.
 *
 * @param group from 1; 0 while there are no groups
 */
public record Seat(EmployeeId person, State state, int group) {

    /** What the person said. */
    public enum State {
        /** Asked, and has not said anything yet. */
        INVITED,
        /** Comes. */
        JOINED,
        /** Does not come. */
        DECLINED
    }
}
