// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.persistence.workshop;

import org.jspecify.annotations.Nullable;
import org.shirube.career.api.workshop.Workshop;
import org.shirube.career.core.internal.domain.workshop.Timing;

/**
 * A workshop as the table has it.
 *
 * @param timing null before it begins and after it has ended
 * @param stamp counts what those in it have to see
 */
public record WorkshopRow(Workshop workshop, @Nullable Timing timing, long stamp) {}
