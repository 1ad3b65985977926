// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.hris;

import java.time.Instant;
import java.util.List;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.audit.AuditEntry;
import org.shirube.platform.api.audit.AuditTrail;
import org.shirube.platform.api.audit.AuditVerification;
import org.shirube.platform.api.audit.Subject;
import org.shirube.platform.api.ledger.Activity;
import org.shirube.platform.api.ledger.ActivityLedger;
import org.shirube.platform.api.ledger.LedgerEntry;
import org.shirube.platform.api.page.Page;
import org.shirube.platform.api.page.PageRequest;

/** A trail and a ledger for tests that are about neither. */
final class Unheard implements AuditTrail, ActivityLedger {

    @Override
    public void append(Activity activity) {
        // Tested where it is written.
    }

    @Override
    public Page<LedgerEntry> since(String kind, Instant since, PageRequest page) {
        return new Page<>(List.of(), false);
    }

    @Override
    public void record(Actor actor, String action, Subject subject, String detail) {
        // Tested where it is written.
    }

    @Override
    public Page<AuditEntry> about(Actor actor, Subject subject, PageRequest page) {
        return new Page<>(List.of(), false);
    }

    @Override
    public AuditVerification verify(Actor actor) {
        return new AuditVerification(0, 0, "");
    }
}
