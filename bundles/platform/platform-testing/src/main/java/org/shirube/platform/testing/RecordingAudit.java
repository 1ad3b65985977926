// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.audit.AuditEntry;
import org.shirube.platform.api.audit.AuditTrail;
import org.shirube.platform.api.audit.AuditVerification;
import org.shirube.platform.api.audit.Subject;
import org.shirube.platform.api.page.Page;
import org.shirube.platform.api.page.PageRequest;

/** A trail in memory; {@link #entries} holds what was recorded. */
public final class RecordingAudit implements AuditTrail {

    public final List<AuditEntry> entries = new ArrayList<>();

    @Override
    public void record(Actor actor, String action, Subject subject, String detail) {
        entries.add(
                new AuditEntry(entries.size() + 1L, Instant.EPOCH, actor.id(), actor.login(), action, subject, detail));
    }

    @Override
    public Page<AuditEntry> about(Actor actor, Subject subject, PageRequest page) {
        return new Page<>(
                entries.stream().filter(e -> e.subject().equals(subject)).toList(), false);
    }

    @Override
    public AuditVerification verify(Actor actor) {
        return new AuditVerification(entries.size(), 0, "");
    }
}
