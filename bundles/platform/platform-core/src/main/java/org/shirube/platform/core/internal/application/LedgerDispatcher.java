// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.application;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.metatype.annotations.Designate;
import org.shirube.platform.api.ledger.LedgerConsumer;
import org.shirube.platform.core.internal.persistence.PlatformSchema;
import org.shirube.platform.persistence.PersistenceUnit;
import org.shirube.platform.persistence.Transactions;

/** Gives every consumer that comes a thread of its own, so that a slow one delays nobody, and stops it when it goes. */
@Component(
        service = {},
        configurationPid = LedgerConfiguration.PID)
@Designate(ocd = LedgerConfiguration.class)
public final class LedgerDispatcher {

    private final Transactions transactions;
    private final LedgerBell bell;
    private final LedgerConfiguration configuration;
    private final Map<LedgerConsumer, ConsumerLoop> loops = new ConcurrentHashMap<>();

    @Activate
    public LedgerDispatcher(
            @Reference Transactions transactions,
            @Reference(target = PlatformSchema.UNIT) PersistenceUnit migrated,
            @Reference LedgerBell bell,
            LedgerConfiguration configuration) {
        this.transactions = transactions;
        this.bell = bell;
        this.configuration = configuration;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindConsumer(LedgerConsumer consumer) {
        Pace pace = new Pace(
                configuration.pollMillis(), configuration.firstRetryMillis(), configuration.longestRetryMillis());
        ConsumerLoop loop = new ConsumerLoop(consumer, transactions, pace);
        loops.put(consumer, loop);
        bell.onRing(loop);
        loop.start();
    }

    void unbindConsumer(LedgerConsumer consumer) {
        ConsumerLoop loop = loops.remove(consumer);
        if (loop != null) {
            bell.forget(loop);
            loop.stop();
        }
    }

    @Deactivate
    void stop() {
        loops.keySet().forEach(this::unbindConsumer);
    }
}
