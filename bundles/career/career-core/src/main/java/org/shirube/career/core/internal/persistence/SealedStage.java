// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.persistence;

import java.time.Instant;
import java.util.UUID;

/**
 * A row with a stage in it that only its seal tells.
 *
 * @param id of the row
 * @param member whose stage
 * @param from who says so
 * @param at when
 * @param sealed the stage
 */
public record SealedStage(UUID id, UUID member, UUID from, Instant at, byte[] sealed) {}
