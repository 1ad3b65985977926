// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.domain.workshop;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Who is to sit in a group.
 *
 * @param path the units of the main post, from the top down; may be empty
 * @param above everybody they report to, directly or further up
 */
public record Participant(UUID id, List<UUID> path, Set<UUID> above) {

    public Participant {
        path = List.copyOf(path);
        above = Set.copyOf(above);
    }

    /** Whether one reports to the other. */
    boolean inLineWith(Participant other) {
        return above.contains(other.id) || other.above.contains(id);
    }

    /** How many units they have in common, from the top down: the more, the less new they have to tell each other. */
    int shared(Participant other) {
        int common = 0;
        int most = Math.min(path.size(), other.path.size());
        while (common < most && path.get(common).equals(other.path.get(common))) {
            common++;
        }
        return common;
    }
}
