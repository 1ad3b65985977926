// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.profile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.audit.AuditTrail;
import org.shirube.platform.api.audit.Subject;

/**
 * Writes down who looked at whose profile, once for each viewer, owner and day. What was written is remembered by this node for the
 * day; a node more, or a new start, writes one line more.
 */
final class Looks {

    private final AuditTrail audit;
    private final Clock clock;
    private final Set<String> written = new HashSet<>();
    private LocalDate day = LocalDate.MIN;

    Looks(AuditTrail audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    /** Writes it down before anything is handed out: where that fails, nothing is shown. */
    void record(Actor viewer, EmployeeId owner) {
        String key = viewer.id() + "/" + owner;
        if (!viewer.isEmployee(owner.value()) && isNew(key)) {
            audit.record(viewer, "mentoring.profile.viewed", new Subject("employee", owner.value()), "");
            remember(key);
        }
    }

    private synchronized boolean isNew(String key) {
        LocalDate today = LocalDate.now(clock);
        if (!today.equals(day)) {
            written.clear();
            day = today;
        }
        return !written.contains(key);
    }

    private synchronized void remember(String key) {
        written.add(key);
    }
}
