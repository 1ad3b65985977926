// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.domain.pool;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.shirube.people.api.EmployeeId;

/** What is known of pairs, by their numbers. */
final class Bars {

    private static final int[] NOBODY = {};

    private final int[][] never;
    /** For each seeker the former partners, ascending, each followed by how many months ago. */
    private final int[][] former;

    Bars(Map<EmployeeId, Integer> seekers, Map<EmployeeId, Integer> offerers, Known known) {
        never = new int[seekers.size()][];
        former = new int[seekers.size()][];
        seekers.forEach((person, number) -> {
            never[number] = never(person, offerers, known);
            former[number] = former(person, offerers, known);
        });
    }

    private static int[] never(EmployeeId person, Map<EmployeeId, Integer> offerers, Known known) {
        Integer self = offerers.get(person);
        Set<EmployeeId> others = known.never(person);
        if (self == null && others.isEmpty()) {
            return NOBODY;
        }
        return Stream.concat(others.stream(), Stream.of(person))
                .filter(offerers::containsKey)
                .mapToInt(offerers::get)
                .sorted()
                .distinct()
                .toArray();
    }

    private static int[] former(EmployeeId person, Map<EmployeeId, Integer> offerers, Known known) {
        Map<EmployeeId, Integer> partners = known.former(person);
        if (partners.isEmpty()) {
            return NOBODY;
        }
        return partners.entrySet().stream()
                .filter(entry -> offerers.containsKey(entry.getKey()))
                .sorted(Comparator.comparing(entry -> offerers.get(entry.getKey())))
                .flatMapToInt(entry -> IntStream.of(offerers.get(entry.getKey()), entry.getValue()))
                .toArray();
    }

    int[] of(int seeker) {
        return never[seeker];
    }

    int monthsSince(int seeker, int offerer) {
        int[] partners = former[seeker];
        for (int i = 0; i < partners.length; i += 2) {
            if (partners[i] == offerer) {
                return partners[i + 1];
            }
        }
        return -1;
    }
}
