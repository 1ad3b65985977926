// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.application;

import java.time.Clock;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.api.audit.AuditEntry;
import org.shirube.platform.api.audit.AuditTrail;
import org.shirube.platform.api.audit.AuditVerification;
import org.shirube.platform.api.audit.Subject;
import org.shirube.platform.api.page.Page;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.platform.core.internal.domain.Words;
import org.shirube.platform.core.internal.persistence.AuditStore;
import org.shirube.platform.core.internal.persistence.PlatformSchema;
import org.shirube.platform.persistence.CommitWriter;
import org.shirube.platform.persistence.PersistenceUnit;
import org.shirube.platform.persistence.Transactions;

/** Chains entries at the commit of the transaction they belong to. */
@Component
public final class AuditService implements AuditTrail, CommitWriter<AuditEntry> {

    private static final int UNNUMBERED = 0;

    private final Transactions transactions;
    private final Clock clock;
    private final AuditStore store;

    @Activate
    public AuditService(
            @Reference Transactions transactions,
            @Reference(target = PlatformSchema.UNIT) PersistenceUnit migrated,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
        this.store = new AuditStore(transactions);
    }

    @Override
    public void record(Actor actor, String action, Subject subject, String detail) {
        Words.dotted("action", action, 60);
        Words.atMost("detail", detail, 500);
        AuditEntry entry =
                new AuditEntry(UNNUMBERED, clock.instant(), actor.id(), actor.login(), action, subject, detail);
        transactions.run(c -> {
            transactions.beforeCommit(this, entry);
        });
    }

    @Override
    public int rank() {
        return 10;
    }

    @Override
    public void write(List<AuditEntry> rows) {
        store.append(rows);
    }

    @Override
    public Page<AuditEntry> about(Actor actor, Subject subject, PageRequest page) {
        if (!isOwn(actor, subject) && !actor.is(Role.OPERATOR)) {
            throw new AccessDeniedException("reading the trail of another");
        }
        return store.about(subject, page);
    }

    private static boolean isOwn(Actor actor, Subject subject) {
        return switch (subject.type()) {
            case "employee" -> actor.isEmployee(subject.id());
            case "account" -> actor.id().equals(subject.id());
            default -> false;
        };
    }

    @Override
    public AuditVerification verify(Actor actor) {
        actor.require("verifying the trail", Role.OPERATOR);
        return store.verify();
    }
}
