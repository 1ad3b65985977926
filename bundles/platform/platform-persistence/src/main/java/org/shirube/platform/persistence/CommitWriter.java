// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.persistence;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Writes rows that need a lock which everybody wants, such as the head of a chain. They are gathered while a transaction
 * runs and written right before it commits, so that the lock is held for the length of a commit and not of a transaction.
 */
@ConsumerType
public interface CommitWriter<T> {

    /** Writers of a transaction write in this order, lowest first: two transactions can never wait for each other's lock. */
    int rank();

    /**
     * Writes all rows of the running transaction, in the order they were gathered. An exception rolls everything back.
     *
     * @param rows at least one
     */
    void write(List<T> rows);
}
