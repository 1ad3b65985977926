// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application;

import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;

/** The person behind an actor. */
public final class Members {

    private Members() {}

    /** @throws AccessDeniedException where the actor is no employee */
    public static EmployeeId of(Actor actor) {
        return new EmployeeId(
                actor.person().orElseThrow(() -> new AccessDeniedException("mentoring without being an employee")));
    }

    /** @throws AccessDeniedException where the actor is no HR administrator */
    public static void requireHr(Actor actor) {
        actor.require("looking after mentoring", Role.HR_ADMIN);
    }
}
