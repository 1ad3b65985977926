// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.shirube.platform.api.ledger.Activity;
import org.shirube.platform.api.ledger.ActivityLedger;
import org.shirube.platform.api.ledger.LedgerEntry;
import org.shirube.platform.api.page.Page;
import org.shirube.platform.api.page.PageRequest;

/** A ledger in memory; {@link #activities} holds what was appended. */
public final class RecordingLedger implements ActivityLedger {

    public final List<Activity> activities = new ArrayList<>();

    @Override
    public void append(Activity activity) {
        activities.add(activity);
    }

    @Override
    public Page<LedgerEntry> since(String kind, Instant since, PageRequest page) {
        return new Page<>(List.of(), false);
    }
}
