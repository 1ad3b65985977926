// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.api.ledger;

import java.time.Instant;
import org.osgi.annotation.versioning.ProviderType;
import org.shirube.platform.api.page.Page;
import org.shirube.platform.api.page.PageRequest;

/** The ledger that is also the outbox. */
@ProviderType
public interface ActivityLedger {

    /**
     * Appends in the caller's transaction: the row is there if and only if the change it tells of is.
     *
     * @throws IllegalStateException where no transaction runs
     */
    void append(Activity activity);

    /** Rows of a kind since a moment, oldest first. */
    Page<LedgerEntry> since(String kind, Instant since, PageRequest page);
}
