// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.ui.internal.directory;

import java.util.Arrays;
import java.util.Set;
import org.shirube.people.api.EmploymentStatus;

/** The choices of the status filter. */
enum Presence {
    PRESENT(EmploymentStatus.ACTIVE, EmploymentStatus.ON_LEAVE, EmploymentStatus.SECONDED),
    ACTIVE(EmploymentStatus.ACTIVE),
    ON_LEAVE(EmploymentStatus.ON_LEAVE),
    SECONDED(EmploymentStatus.SECONDED),
    LEFT(EmploymentStatus.LEFT),
    EVERYBODY;

    private final Set<EmploymentStatus> statuses;

    Presence(EmploymentStatus... statuses) {
        this.statuses = Set.of(statuses);
    }

    /** The statuses it lets through; empty for all. */
    Set<EmploymentStatus> statuses() {
        return statuses;
    }

    static Presence of(String name) {
        return Arrays.stream(values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(PRESENT);
    }
}
