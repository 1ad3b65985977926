// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.persistence;

import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The one transaction template. A call inside a running transaction of the same thread joins it; an exception out of any
 * call rolls everything back, also where the caller of a joined call swallows it. JDBC work sees what entity managers of
 * the transaction hold, because that is written before the work starts.
 */
@ProviderType
public interface Transactions {

    /** Runs JDBC work. */
    <T extends @Nullable Object> T call(JdbcWork<T> work);

    /** Runs JDBC work that has no result. */
    default void run(JdbcTask task) {
        this.<Boolean>call(connection -> {
            task.on(connection);
            return true;
        });
    }

    /** Whether the thread is in a transaction. */
    boolean running();

    /**
     * Gathers a row for a writer that writes right before the running transaction commits, after all other work.
     *
     * @param writer the same object for all rows that belong together
     * @throws IllegalStateException where no transaction runs
     */
    <T> void beforeCommit(CommitWriter<T> writer, T row);

    /**
     * Runs an action on this thread once the running transaction has committed, and never if it rolls back.
     *
     * @throws IllegalStateException where no transaction runs
     */
    void afterCommit(Runnable action);

    /** Which database is underneath, for the few statements that differ. */
    Dialect dialect();
}
