// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.api;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.shirube.people.api.EmployeeId;

/** A scheme and who takes part. */
final class MemoryScheme {

    final SchemeId id;
    final Instant made;
    final Map<Side, Map<EmployeeId, Seat>> seats = new EnumMap<>(Side.class);
    final Map<Side, Set<EmployeeId>> invited = new EnumMap<>(Side.class);
    final Map<String, List<EmployeeId>> wishes = new HashMap<>();
    final List<Integer> feedback = new ArrayList<>();
    SchemePlan plan;
    SchemeState state = SchemeState.DRAFT;
    long version = 1;

    MemoryScheme(SchemeId id, SchemePlan plan, Instant made) {
        this.id = id;
        this.plan = plan;
        this.made = made;
        for (Side side : Side.values()) {
            seats.put(side, new LinkedHashMap<>());
            invited.put(side, new LinkedHashSet<>());
        }
    }

    boolean isFor(EmployeeId person, Side side) {
        return plan.audience(side).who() != Audience.Who.INVITED
                || invited.get(side).contains(person);
    }

    Set<Side> joined(EmployeeId person) {
        return EnumSet.allOf(Side.class).stream()
                .filter(side -> seats.get(side).containsKey(person))
                .collect(Collectors.toSet());
    }
}
