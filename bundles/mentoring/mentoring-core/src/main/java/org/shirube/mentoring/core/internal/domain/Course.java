// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.shirube.mentoring.api.SchemePlan;
import org.shirube.mentoring.api.SchemeState;

/** How a scheme goes on. */
public final class Course {

    private static final Map<SchemeState, Set<SchemeState>> WAYS = Map.of(
            SchemeState.DRAFT, Set.of(SchemeState.OPEN),
            SchemeState.OPEN, Set.of(SchemeState.MATCHING, SchemeState.RUNNING, SchemeState.ENDED),
            SchemeState.MATCHING, Set.of(SchemeState.OPEN, SchemeState.RUNNING, SchemeState.ENDED),
            SchemeState.RUNNING, Set.of(SchemeState.MATCHING, SchemeState.ENDED),
            SchemeState.ENDED, Set.of());

    private Course() {}

    /** Whether it leads from one state to another. */
    public static boolean leads(SchemePlan plan, SchemeState from, SchemeState to) {
        return WAYS.getOrDefault(from, Set.of()).contains(to)
                && (to != SchemeState.MATCHING || plan.kind().matches());
    }

    /** Whether people can join on a day. */
    public static boolean joins(SchemePlan plan, SchemeState state, LocalDate day) {
        boolean open = state == SchemeState.OPEN || state == SchemeState.RUNNING && !plan.review();
        return open && !day.isBefore(plan.opens()) && !day.isAfter(plan.closes());
    }

    /** Whether people can ask each other. */
    public static boolean asks(SchemePlan plan, SchemeState state) {
        return !plan.review() && plan.kind().matches() && (state == SchemeState.OPEN || state == SchemeState.RUNNING);
    }
}
