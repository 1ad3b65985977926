// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.application.share;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.audit.AuditTrail;
import org.shirube.platform.api.audit.Subject;

/**
 * Writes down who looked at what somebody shares, once for each viewer, owner and day. What was written is remembered by this
 * node for the day; a node more, or a new start, writes one line more.
 */
public final class Looks {

    private final AuditTrail audit;
    private final String action;
    private final Clock clock;
    private final Set<String> written = new HashSet<>();
    private LocalDate day = LocalDate.MIN;

    /** @param action as the trail has it */
    public Looks(AuditTrail audit, String action, Clock clock) {
        this.audit = audit;
        this.action = action;
        this.clock = clock;
    }

    /** Writes it down before anything is handed out: where that fails, nothing is shown. */
    public void record(Actor viewer, EmployeeId owner) {
        if (!viewer.isEmployee(owner.value()) && isNew(viewer, owner)) {
            audit.record(viewer, action, new Subject("employee", owner.value()), "");
            remember(viewer, owner);
        }
    }

    private synchronized boolean isNew(Actor viewer, EmployeeId owner) {
        LocalDate today = LocalDate.now(clock);
        if (!today.equals(day)) {
            written.clear();
            day = today;
        }
        return !written.contains(key(viewer, owner));
    }

    private synchronized void remember(Actor viewer, EmployeeId owner) {
        written.add(key(viewer, owner));
    }

    private static String key(Actor viewer, EmployeeId owner) {
        return viewer.id() + "/" + owner;
    }
}
