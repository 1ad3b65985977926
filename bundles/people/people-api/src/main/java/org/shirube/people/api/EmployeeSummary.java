// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.api;

import org.jspecify.annotations.Nullable;

/**
 * A person in a list, as of a day.
 *
 * @param unitName name of the unit of the main post, or null
 * @param position title in the main post, or null
 * @param concurrentPosts how many posts beside the main one
 */
public record EmployeeSummary(
        EmployeeId id,
        String externalId,
        PersonName name,
        @Nullable String email,
        EmploymentStatus status,
        @Nullable UnitId unit,
        @Nullable String unitName,
        @Nullable String position,
        @Nullable String location,
        int concurrentPosts) {}
