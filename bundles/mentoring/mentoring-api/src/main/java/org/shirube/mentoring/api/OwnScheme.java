// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.api;

import java.util.Set;

/**
 * A scheme as somebody sees it who may take part.
 *
 * @param open on which sides they may be
 * @param joined on which sides they are
 * @param capacity how many seekers they take here, where they offer themselves; else 0
 * @param partners how many partners they have here now, on either side
 */
public record OwnScheme(
        SchemeId id, SchemePlan plan, SchemeState state, Set<Side> open, Set<Side> joined, int capacity, int partners) {

    public OwnScheme {
        open = Set.copyOf(open);
        joined = Set.copyOf(joined);
    }
}
