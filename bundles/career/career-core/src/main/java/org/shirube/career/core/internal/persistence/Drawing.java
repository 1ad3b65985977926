// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Figures that were drawn together.
 *
 * @param at what was chosen by this moment counts
 * @param day whose units and posts count
 */
public record Drawing(UUID id, Instant at, LocalDate day) {}
