// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.api.imports;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a source says of a unit over a period.
 *
 * @param origin where it was read
 * @param externalId the unit's id in the source
 * @param validFrom first day; null for the effective date of the run
 * @param validUntil first day after; null for open
 * @param name 1 to 200 characters
 * @param parent external id of the unit above, or null
 * @param head external id of the person who leads it, or null
 */
public record UnitRow(
        Origin origin,
        String externalId,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        String name,
        @Nullable String parent,
        @Nullable String head) {}
