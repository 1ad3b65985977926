// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.application;

import java.nio.file.Path;
import org.shirube.platform.core.internal.persistence.KeyFolder;
import org.shirube.platform.core.internal.persistence.SealKeyStore;
import org.shirube.platform.persistence.Transactions;
import org.shirube.platform.testing.TestDatabase;

/** The seals of one node, put together by hand; several may share a platform's database. */
final class SealNode implements AutoCloseable {

    final TestDatabase database;
    final Transactions transactions;
    final WrappingKeys keys;
    final SealsService seals;
    final SealKeysService operation;
    final SealKeyStore store;

    SealNode(Platform platform, Path folder) {
        this.database = platform.database.anotherNode();
        this.transactions = database.transactions();
        AuditService audit = new AuditService(transactions, platform.unit, platform.clock);
        this.keys = new WrappingKeys(new KeyFolder(folder));
        this.store = new SealKeyStore(transactions);
        try {
            this.seals = new SealsService(transactions, platform.unit, audit, platform.clock, keys);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
        this.operation = new SealKeysService(transactions, platform.unit, audit, keys);
    }

    @Override
    public void close() {
        database.close();
    }
}
