// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.application.share;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.audit.AuditTrail;
import org.shirube.platform.api.audit.Subject;

/**
 * Puts looks at what others share into the trail, each once a day: reading a page twice is one look. After a restart, or from
 * another node, it may be two.
 */
@Component(service = Looks.class)
public final class Looks {

    private static final int MOST = 10_000;
    private static final String NO_DETAIL = "";

    private final AuditTrail audit;
    private final Clock clock;
    private final Map<Look, LocalDate> recorded = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Look, LocalDate> eldest) {
            return size() > MOST;
        }
    };

    private record Look(UUID viewer, EmployeeId owner, String action) {}

    @Activate
    public Looks(@Reference AuditTrail audit, @Reference Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    /** Nobody looks at their own. */
    public void record(Actor viewer, EmployeeId owner, String action) {
        if (!viewer.isEmployee(owner.value()) && isNew(new Look(viewer.id(), owner, action))) {
            audit.record(viewer, action, new Subject("employee", owner.value()), NO_DETAIL);
        }
    }

    private synchronized boolean isNew(Look look) {
        LocalDate today = LocalDate.now(clock);
        boolean fresh = !today.equals(recorded.remove(look));
        recorded.put(look, today);
        return fresh;
    }
}
