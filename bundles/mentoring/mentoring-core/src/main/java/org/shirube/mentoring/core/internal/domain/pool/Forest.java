// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.domain.pool;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shirube.people.api.EmployeeId;

/**
 * Reporting lines as intervals: somebody is above somebody else where the interval of the one holds that of the other. A ring, which
 * only a mistake in the directory makes, is cut somewhere.
 */
public final class Forest {

    private final Codes<EmployeeId> people = new Codes<>();
    private final int[] enter;
    private final int[] leave;

    /** @param managers whom each reports to, also of managers themselves; those at the top need not be in it */
    public Forest(Map<EmployeeId, EmployeeId> managers) {
        managers.forEach((person, manager) -> {
            people.of(person);
            people.of(manager);
        });
        int[] parent = new int[people.size()];
        Arrays.fill(parent, -1);
        managers.forEach((person, manager) -> parent[people.of(person)] = people.of(manager));
        cutRings(parent);
        enter = new int[parent.length];
        leave = new int[parent.length];
        number(parent);
    }

    private static void cutRings(int[] parent) {
        int[] seen = new int[parent.length];
        for (int start = 0; start < parent.length; start++) {
            int at = start;
            while (at >= 0 && seen[at] == 0) {
                seen[at] = start + 1;
                int next = parent[at];
                if (next >= 0 && seen[next] == start + 1) {
                    parent[at] = -1;
                }
                at = parent[at];
            }
        }
    }

    private void number(int[] parent) {
        int[] first = new int[parent.length];
        int[] next = new int[parent.length];
        Arrays.fill(first, -1);
        for (int person = parent.length - 1; person >= 0; person--) {
            if (parent[person] >= 0) {
                next[person] = first[parent[person]];
                first[parent[person]] = person;
            }
        }
        int clock = 0;
        int[] path = new int[parent.length];
        for (int root = 0; root < parent.length; root++) {
            if (parent[root] < 0) {
                clock = walk(root, first, next, path, clock);
            }
        }
    }

    /** @return the clock after everybody below */
    private int walk(int root, int[] first, int[] next, int[] path, int start) {
        int clock = start;
        int depth = 0;
        path[0] = root;
        enter[root] = clock++;
        while (depth >= 0) {
            int person = path[depth];
            int child = first[person];
            if (child >= 0) {
                first[person] = next[child];
                path[++depth] = child;
                enter[child] = clock++;
            } else {
                leave[person] = clock;
                depth--;
            }
        }
        return clock;
    }

    /** Equal for the same person; -1 for somebody in no line. */
    int code(@Nullable EmployeeId person) {
        return people.find(person);
    }

    /** Whoever is in no line has a place of their own that holds nobody. */
    int enter(EmployeeId person) {
        int code = code(person);
        return code < 0 ? Integer.MAX_VALUE : enter[code];
    }

    int leave(EmployeeId person) {
        int code = code(person);
        return code < 0 ? Integer.MAX_VALUE : leave[code];
    }
}
