// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.profile;

import org.shirube.people.api.EmployeeId;

/** Who may read whose profile. */
public interface Nearness {

    /** How near the one is to the other. */
    enum Degree {
        /** Not at all, or one of the two would rather not. */
        NONE,
        /** They take part in a scheme on opposite sides, or are introduced to each other. */
        TOGETHER,
        /** The other asked the one, or they are a pair. */
        NEAR
    }

    Degree of(EmployeeId viewer, EmployeeId person);
}
