// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.domain.pool;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.shirube.people.api.EmployeeId;

/** What is known of pairs of people beyond what each of them is. */
public final class Known {

    private final Map<EmployeeId, Set<EmployeeId>> never = new HashMap<>();
    private final Map<EmployeeId, Map<EmployeeId, Integer>> former = new HashMap<>();

    /** They cannot go together, whoever seeks. */
    public void never(EmployeeId one, EmployeeId other) {
        never.computeIfAbsent(one, key -> new HashSet<>()).add(other);
        never.computeIfAbsent(other, key -> new HashSet<>()).add(one);
    }

    /** They were a pair until so many months ago; of several the last one counts. */
    public void former(EmployeeId one, EmployeeId other, int months) {
        former.computeIfAbsent(one, key -> new HashMap<>()).merge(other, months, Math::min);
        former.computeIfAbsent(other, key -> new HashMap<>()).merge(one, months, Math::min);
    }

    Set<EmployeeId> never(EmployeeId one) {
        return never.getOrDefault(one, Set.of());
    }

    Map<EmployeeId, Integer> former(EmployeeId one) {
        return former.getOrDefault(one, Map.of());
    }
}
