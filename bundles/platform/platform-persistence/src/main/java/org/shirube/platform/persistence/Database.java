// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.persistence;

import org.osgi.annotation.versioning.ProviderType;
import org.shirube.platform.persistence.internal.OpenDatabase;

/**
 * An open database outside of OSGi: for tests and benchmarks. Inside, {@link Transactions} and {@link PersistenceUnit}
 * are services, and this is not needed.
 */
@ProviderType
public interface Database extends AutoCloseable {

    /**
     * Connects.
     *
     * @throws PersistenceFailure with one sentence where the database cannot be reached
     */
    static Database open(DatabaseSettings settings) {
        return OpenDatabase.connect(settings);
    }

    /** The one transaction template of this database. */
    Transactions transactions();

    /**
     * Runs the migrations and opens the unit; what a registered {@link SchemaModule} gets by itself.
     *
     * @throws PersistenceFailure where a migration fails; what earlier migrations did stays
     */
    PersistenceUnit open(SchemaModule module);

    /** Closes the units and the connections. */
    @Override
    void close();
}
