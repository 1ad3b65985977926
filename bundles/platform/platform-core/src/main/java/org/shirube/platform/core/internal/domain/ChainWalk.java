// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.domain;

import org.shirube.platform.api.audit.AuditEntry;
import org.shirube.platform.api.audit.AuditVerification;

/** Reads a chain from its beginning and notes where it first does not fit. */
public final class ChainWalk {

    private String hash = AuditChain.BEGIN;
    private long entries;
    private long firstBroken;

    /** The next row, in the order of sequences. */
    public void next(AuditEntry entry, String storedHash) {
        entries++;
        if (firstBroken != 0) {
            return;
        }
        String expected = AuditChain.hash(hash, entry);
        if (entry.sequence() != entries || !expected.equals(storedHash)) {
            firstBroken = entries;
        } else {
            hash = expected;
        }
    }

    /**
     * What the head row says must be what was read; otherwise entries are missing at the end, or the head was changed.
     *
     * @param headEntries negative where there is no head row
     */
    public AuditVerification end(long headEntries, String headHash) {
        if (firstBroken == 0 && (headEntries != entries || !headHash.equals(hash))) {
            firstBroken = Math.max(0, Math.min(headEntries, entries)) + 1;
        }
        return new AuditVerification(entries, firstBroken, hash);
    }
}
