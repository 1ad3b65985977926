// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a member lets a new partner read of a former pairing.
 *
 * @param from the former pairing
 * @param to the pairing with the new partner
 * @param todos whether the member's own to-dos that are still open
 * @param themes whether the themes the member brought: which, and on which day; not their words
 * @param letter what the member writes to the new partner, at most {@value #MAX_LETTER} characters; may be empty
 * @param readAt when the new partner first read something of it, or null
 */
public record Handover(
        PairingId from, PairingId to, boolean todos, boolean themes, String letter, @Nullable Instant readAt) {

    /** The longest letter. */
    public static final int MAX_LETTER = 5_000;

    /** Whether nothing is handed over. */
    public boolean nothing() {
        return !todos && !themes && letter.isEmpty();
    }
}
