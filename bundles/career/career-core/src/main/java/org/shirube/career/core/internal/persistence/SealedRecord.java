// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.persistence;

import java.time.Instant;
import java.util.UUID;

/**
 * A thing a person keeps, as the table has it.
 *
 * @param version counts changes
 * @param made when it came to be
 * @param changed when it was last changed
 */
public record SealedRecord(UUID id, long version, Instant made, Instant changed, byte[] sealed) {}
