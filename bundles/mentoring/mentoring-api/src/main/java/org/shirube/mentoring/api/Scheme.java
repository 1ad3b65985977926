// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.api;

import java.time.Instant;

/**
 * A scheme and how far it is.
 *
 * @param made when it was set up
 * @param version counts changes of the plan; changing it needs the one that was read
 * @param seekers how many have joined to look for a partner
 * @param offerers how many offer themselves
 * @param capacity how many seekers they take together
 * @param pairs how many pairs go on
 */
public record Scheme(
        SchemeId id,
        SchemePlan plan,
        SchemeState state,
        Instant made,
        long version,
        int seekers,
        int offerers,
        int capacity,
        int pairs) {}
