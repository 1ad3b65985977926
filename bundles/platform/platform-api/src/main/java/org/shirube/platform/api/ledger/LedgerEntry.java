// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.api.ledger;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.shirube.platform.api.audit.Subject;

/**
 * An appended row.
 *
 * @param id UUIDv7; the same at every delivery, so that a consumer can tell a repetition
 * @param position where it stands; grows, with gaps
 * @param at when it was appended
 * @param actor the account that acted
 */
public record LedgerEntry(
        UUID id, long position, Instant at, String kind, Subject subject, UUID actor, Map<String, String> attributes) {

    public LedgerEntry {
        attributes = Map.copyOf(attributes);
    }
}
