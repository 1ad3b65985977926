// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.domain.pool;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.shirube.people.api.EmployeeId;

/** What is known of pairs, by their numbers. */
final class Bars {

    private static final int[] NOBODY = {};

    private final int[][] never;
    private final int[][] former;
    /** How many months ago, at the same places as {@link #former}. */
    private final int[][] months;

    Bars(Map<EmployeeId, Integer> seekers, Map<EmployeeId, Integer> offerers, Known known) {
        never = new int[seekers.size()][];
        former = new int[seekers.size()][];
        months = new int[seekers.size()][];
        seekers.forEach((person, number) -> {
            never[number] = never(person, offerers, known);
            Map<EmployeeId, Integer> partners = known.former(person);
            former[number] = numbers(partners.keySet().stream(), offerers);
            months[number] = months(partners, former[number], offerers);
        });
    }

    private static int[] never(EmployeeId person, Map<EmployeeId, Integer> offerers, Known known) {
        Integer self = offerers.get(person);
        Set<EmployeeId> others = known.never(person);
        if (self == null && others.isEmpty()) {
            return NOBODY;
        }
        return numbers(Stream.concat(others.stream(), Stream.of(person)), offerers);
    }

    private static int[] numbers(Stream<EmployeeId> people, Map<EmployeeId, Integer> offerers) {
        int[] numbers = people.filter(offerers::containsKey)
                .mapToInt(offerers::get)
                .sorted()
                .distinct()
                .toArray();
        return numbers.length == 0 ? NOBODY : numbers;
    }

    private static int[] months(Map<EmployeeId, Integer> partners, int[] numbers, Map<EmployeeId, Integer> offerers) {
        int[] months = new int[numbers.length];
        partners.forEach((person, ago) -> {
            Integer number = offerers.get(person);
            if (number != null) {
                months[Arrays.binarySearch(numbers, number)] = ago;
            }
        });
        return months;
    }

    int[] of(int seeker) {
        return never[seeker];
    }

    int[] former(int seeker) {
        return former[seeker];
    }

    int monthsSince(int seeker, int offerer) {
        int at = Arrays.binarySearch(former[seeker], offerer);
        return at < 0 ? -1 : months[seeker][at];
    }
}
