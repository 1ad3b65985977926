// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.api;

import org.jspecify.annotations.Nullable;

/**
 * A unit as of a day.
 *
 * @param name as the source gave it
 * @param parent the unit above, or null at the top
 * @param head the person who leads it, or null
 * @param headcount people not gone whose main post is in this very unit on the day
 * @param children whether units stand below it on the day
 * @param validity the days over which name, parent and head hold
 */
public record OrganisationUnit(
        UnitId id,
        ExternalId externalId,
        String name,
        @Nullable UnitId parent,
        @Nullable ManagerRef head,
        int headcount,
        boolean children,
        Validity validity) {}
