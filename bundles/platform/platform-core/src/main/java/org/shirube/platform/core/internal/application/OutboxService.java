// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.application;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.api.ledger.Outbox;
import org.shirube.platform.core.internal.persistence.ConsumerStore;
import org.shirube.platform.core.internal.persistence.PlatformSchema;
import org.shirube.platform.persistence.PersistenceUnit;
import org.shirube.platform.persistence.Transactions;

/** Where the consumers of the ledger stand. */
@Component
public final class OutboxService implements Outbox {

    private final ConsumerStore consumers;

    @Activate
    public OutboxService(
            @Reference Transactions transactions, @Reference(target = PlatformSchema.UNIT) PersistenceUnit migrated) {
        this.consumers = new ConsumerStore(transactions);
    }

    @Override
    public List<Position> positions(Actor operator) {
        operator.require("see the outbox", Role.OPERATOR);
        return consumers.positions();
    }
}
