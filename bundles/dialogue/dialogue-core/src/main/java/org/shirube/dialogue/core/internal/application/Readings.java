// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import java.time.Clock;
import org.shirube.platform.api.audit.AuditTrail;
import org.shirube.platform.api.audit.Subject;

/** Records, once an hour, that one of the two read what both wrote over a long time. */
final class Readings {

    private final AuditTrail audit;
    private final ReadLog log;

    Readings(AuditTrail audit, Clock clock) {
        this.audit = audit;
        this.log = new ReadLog(clock);
    }

    void read(Seat seat, String what) {
        if (log.isNew(seat.actor(), seat.pairing().id().value())) {
            audit.record(
                    seat.actor(),
                    "dialogue.read",
                    new Subject("employee", seat.other().value()),
                    what + " of pairing " + seat.pairing().id());
        }
    }
}
