// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A pairing and where it stands, for a list.
 *
 * @param next the next talk that is planned, or null
 * @param lastHeld when they last talked, or null for never
 * @param talks how many talks were held
 * @param openTodos to-dos of either that are neither done nor dropped
 * @param due whether a talk should be planned: none is, and the last one was a cadence ago
 * @param careerThemeDue whether the last talks had no career theme, and the next should have one (F49)
 */
public record PairingState(
        Pairing pairing,
        @Nullable Meeting next,
        @Nullable Instant lastHeld,
        int talks,
        int openTodos,
        boolean due,
        boolean careerThemeDue) {}
