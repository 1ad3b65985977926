// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.api.ledger;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Receives ledger rows after they are committed. Register as a service; the dispatcher keeps a position per
 * {@link #name()} in the database.
 *
 * <p>A consumer may rely on: every row, at least once; rows of one subject in order; no two calls at a time; after an
 * exception the same row again, later. It must be idempotent by {@link LedgerEntry#id()}.
 */
@ConsumerType
public interface LedgerConsumer {

    /** The name its position is stored under, lower case with dots, 1 to 60 characters; stable across releases. */
    String name();

    /**
     * @throws Exception to get the row again
     */
    void accept(LedgerEntry entry) throws Exception;
}
