// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application;

import java.time.Clock;
import java.time.LocalDate;
import org.shirube.people.api.Employee;
import org.shirube.people.api.EmployeeId;
import org.shirube.people.api.ManagerRef;
import org.shirube.people.api.PeopleDirectory;
import org.shirube.platform.api.actor.Actor;

/** Who stands above whom today, for one pair at a time. */
public final class ReportingLines {

    /** Longer lines are a mistake in the directory, perhaps a ring. */
    private static final int LONGEST = 30;

    private final PeopleDirectory directory;
    private final Clock clock;

    public ReportingLines(PeopleDirectory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /** Whether the one is above the other, at any distance. */
    public boolean isAbove(Actor actor, EmployeeId above, EmployeeId below) {
        LocalDate today = LocalDate.now(clock);
        EmployeeId next = below;
        for (int steps = 0; steps < LONGEST; steps++) {
            ManagerRef manager = directory
                    .employee(actor, next, today)
                    .map(Employee::manager)
                    .orElse(null);
            if (manager == null) {
                return false;
            }
            if (manager.id().equals(above)) {
                return true;
            }
            next = manager.id();
        }
        return false;
    }
}
