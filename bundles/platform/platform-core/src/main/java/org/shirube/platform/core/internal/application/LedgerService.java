// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.platform.api.id.UuidV7;
import org.shirube.platform.api.ledger.Activity;
import org.shirube.platform.api.ledger.ActivityLedger;
import org.shirube.platform.api.ledger.LedgerEntry;
import org.shirube.platform.api.page.Page;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.platform.core.internal.persistence.LedgerStore;
import org.shirube.platform.core.internal.persistence.PlatformSchema;
import org.shirube.platform.persistence.CommitWriter;
import org.shirube.platform.persistence.PersistenceUnit;
import org.shirube.platform.persistence.Transactions;

/** Gives positions at the commit of the transaction, then wakes the dispatcher. */
@Component
public final class LedgerService implements ActivityLedger, CommitWriter<LedgerEntry> {

    private static final int UNPLACED = 0;

    private final Transactions transactions;
    private final Clock clock;
    private final LedgerBell bell;
    private final LedgerStore store;
    private final UuidV7 ids;

    @Activate
    public LedgerService(
            @Reference Transactions transactions,
            @Reference(target = PlatformSchema.UNIT) PersistenceUnit migrated,
            @Reference Clock clock,
            @Reference LedgerBell bell) {
        this.transactions = transactions;
        this.clock = clock;
        this.bell = bell;
        this.store = new LedgerStore(transactions);
        this.ids = new UuidV7(clock);
    }

    @Override
    public void append(Activity activity) {
        LedgerEntry entry = new LedgerEntry(
                ids.get(),
                UNPLACED,
                clock.instant(),
                activity.kind(),
                activity.subject(),
                activity.actor().id(),
                activity.attributes());
        transactions.beforeCommit(this, entry);
    }

    @Override
    public int rank() {
        return 20;
    }

    @Override
    public void write(List<LedgerEntry> rows) {
        store.append(rows);
        transactions.afterCommit(bell::ring);
    }

    @Override
    public Page<LedgerEntry> since(String kind, Instant since, PageRequest page) {
        return store.since(kind, since, page);
    }
}
