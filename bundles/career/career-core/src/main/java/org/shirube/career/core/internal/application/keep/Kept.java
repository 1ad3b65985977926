// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.application.keep;

import java.time.Instant;
import java.util.UUID;

/**
 * A thing that somebody keeps.
 *
 * @param id UUIDv7, so that ids sort by when things were made
 * @param version counts changes; changing needs the one that was read
 * @param made when it came to be
 * @param changed when it was last changed
 */
public record Kept<T>(UUID id, long version, Instant made, Instant changed, T content) {}
