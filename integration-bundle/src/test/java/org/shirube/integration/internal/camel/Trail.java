// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.camel;

import java.util.ArrayList;
import java.util.List;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.audit.AuditEntry;
import org.shirube.platform.api.audit.AuditTrail;
import org.shirube.platform.api.audit.AuditVerification;
import org.shirube.platform.api.audit.Subject;
import org.shirube.platform.api.page.Page;
import org.shirube.platform.api.page.PageRequest;

/** Remembers what was recorded. */
final class Trail implements AuditTrail {

    final List<String> actions = new ArrayList<>();

    @Override
    public void record(Actor actor, String action, Subject subject, String detail) {
        actions.add(action);
    }

    @Override
    public Page<AuditEntry> about(Actor actor, Subject subject, PageRequest page) {
        return new Page<>(List.of(), false);
    }

    @Override
    public AuditVerification verify(Actor actor) {
        throw new UnsupportedOperationException("not needed here");
    }
}
