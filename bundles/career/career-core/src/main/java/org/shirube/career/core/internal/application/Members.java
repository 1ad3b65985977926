// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.application;

import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.audit.Subject;

/** The person behind an actor. */
public final class Members {

    private Members() {}

    /** @throws AccessDeniedException where the actor is no employee */
    public static EmployeeId of(Actor actor) {
        return new EmployeeId(
                actor.person().orElseThrow(() -> new AccessDeniedException("a career without being an employee")));
    }

    /** As ledger and trail speak of them. */
    public static Subject subject(EmployeeId person) {
        return new Subject("employee", person.value());
    }
}
