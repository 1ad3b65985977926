// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

import org.jspecify.annotations.Nullable;

/**
 * A pairing that has ended, as one of the two finds it again.
 *
 * @param talks how many talks were held
 * @param successor the member's pairing with the manager of today, where this was one with a manager before and the actor is the
 *     member; else null
 * @param handover what the member decided for the successor, or null while they have not
 */
public record FormerPairing(Pairing pairing, int talks, @Nullable Pairing successor, @Nullable Handover handover) {}
