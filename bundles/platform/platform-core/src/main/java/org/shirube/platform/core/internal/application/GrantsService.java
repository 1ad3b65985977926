// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.audit.AuditTrail;
import org.shirube.platform.api.audit.Subject;
import org.shirube.platform.api.id.UuidV7;
import org.shirube.platform.api.visibility.Grant;
import org.shirube.platform.api.visibility.VisibilityGrants;
import org.shirube.platform.core.internal.domain.Words;
import org.shirube.platform.core.internal.persistence.GrantStore;
import org.shirube.platform.core.internal.persistence.PlatformSchema;
import org.shirube.platform.persistence.PersistenceUnit;
import org.shirube.platform.persistence.Transactions;

/** Giving and taking back, by the owner alone; both stand in the owner's trail. */
@Component
public final class GrantsService implements VisibilityGrants {

    private final Transactions transactions;
    private final AuditTrail audit;
    private final Clock clock;
    private final GrantStore store;
    private final UuidV7 ids;

    @Activate
    public GrantsService(
            @Reference Transactions transactions,
            @Reference(target = PlatformSchema.UNIT) PersistenceUnit unit,
            @Reference AuditTrail audit,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
        this.store = new GrantStore(unit);
        this.ids = new UuidV7(clock);
    }

    @Override
    public Grant give(Actor owner, String what, UUID viewer, @Nullable Instant until) {
        UUID person = employee(owner);
        Words.dotted("what", what, 60);
        Instant now = clock.instant();
        if (viewer.equals(person)) {
            throw new IllegalArgumentException("What is yours you see without a grant");
        }
        if (until != null && !until.isAfter(now)) {
            throw new IllegalArgumentException("The end of a grant must be ahead");
        }
        Grant grant = new Grant(ids.get(), person, what, viewer, now, until);
        return transactions.call(c -> {
            store.endRunning(person, what, viewer, now);
            store.add(grant);
            audit.record(owner, "grant.given", new Subject("employee", person), what + " to " + viewer);
            return grant;
        });
    }

    @Override
    public void takeBack(Actor owner, UUID grant) {
        UUID person = employee(owner);
        transactions.run(c -> {
            store.end(person, grant, clock.instant())
                    .ifPresent(was -> audit.record(
                            owner,
                            "grant.taken-back",
                            new Subject("employee", person),
                            was.what() + " from " + was.viewer()));
        });
    }

    @Override
    public boolean maySee(Actor viewer, UUID owner, String what) {
        UUID person = viewer.employee();
        if (person == null) {
            return false;
        }
        return person.equals(owner) || store.runs(owner, what, person, clock.instant());
    }

    @Override
    public List<Grant> given(Actor owner) {
        return store.given(employee(owner), clock.instant());
    }

    @Override
    public List<Grant> received(Actor viewer) {
        UUID person = viewer.employee();
        return person == null ? List.of() : store.received(person, clock.instant());
    }

    private static UUID employee(Actor actor) {
        UUID employee = actor.employee();
        if (employee == null) {
            throw new AccessDeniedException("sharing without being an employee");
        }
        return employee;
    }
}
