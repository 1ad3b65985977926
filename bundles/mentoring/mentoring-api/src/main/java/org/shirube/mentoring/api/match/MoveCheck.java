// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.api.match;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shirube.people.api.EmployeeId;

/**
 * What a change by hand would do.
 *
 * @param possible whether it can be done
 * @param blockedBy names of the hard rules that are against it; empty where something is that is nobody's to know
 * @param loss by how much the total gets worse, in scores; below 0 where it gets better
 * @param displaced who would lose their partner, where the offerer is full: the seeker with the lowest score
 */
public record MoveCheck(boolean possible, List<String> blockedBy, double loss, @Nullable EmployeeId displaced) {

    public MoveCheck {
        blockedBy = List.copyOf(blockedBy);
    }
}
