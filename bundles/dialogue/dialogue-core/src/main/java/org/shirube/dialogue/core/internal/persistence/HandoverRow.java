// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.persistence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shirube.dialogue.api.PairingId;

/**
 * A handover, its letter under seal.
 *
 * @param letter or null where there is none
 */
public record HandoverRow(
        PairingId from,
        PairingId to,
        boolean todos,
        boolean themes,
        byte @Nullable [] letter,
        @Nullable Instant readAt) {}
