// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.domain.workshop;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Groups that mix departments. Two from the same team cost more than two from the same division, and one who reports to another
 * costs more than all of that together. It begins with two deals, one at random and one by department, and swaps people as long as
 * a swap makes it cheaper. So it is never worse than the random deal of its seed; it need not be the best there is.
 */
public final class Grouping {

    private static final int LINE = 1_000_000;

    private final List<Participant> people;
    private final int[][] costs;

    private Grouping(List<Participant> people) {
        this.people = people;
        this.costs = new int[people.size()][people.size()];
        for (int one = 0; one < people.size(); one++) {
            for (int other = 0; other < one; other++) {
                int cost = cost(people.get(one), people.get(other));
                costs[one][other] = cost;
                costs[other][one] = cost;
            }
        }
    }

    /** What it costs to have two in one group: it grows with the square of what they share, so that teams are split first. */
    private static int cost(Participant one, Participant other) {
        int shared = one.shared(other);
        return (one.inLineWith(other) ? LINE : 0) + shared * shared;
    }

    /**
     * @param groupSize how many a group has at most, where the number of people is a multiple of it
     * @param seed the same people and seed make the same groups, in whatever order they are given
     * @return groups whose sizes differ by one at most
     */
    public static List<List<Participant>> of(List<Participant> people, int groupSize, long seed) {
        List<Participant> sorted =
                people.stream().sorted(Comparator.comparing(Participant::id)).toList();
        if (sorted.isEmpty()) {
            return List.of();
        }
        int groups = (sorted.size() + groupSize - 1) / groupSize;
        Grouping grouping = new Grouping(sorted);
        int[] random = grouping.improved(deal(grouping.shuffled(seed), groups));
        int[] mixed = grouping.improved(deal(grouping.byDepartment(seed), groups));
        return grouping.groups(grouping.cost(mixed) <= grouping.cost(random) ? mixed : random, groups);
    }

    /** What the groups cost together. */
    public static long cost(List<List<Participant>> groups) {
        return groups.stream()
                .mapToLong(group -> {
                    long sum = 0;
                    for (int one = 0; one < group.size(); one++) {
                        for (int other = 0; other < one; other++) {
                            sum += cost(group.get(one), group.get(other));
                        }
                    }
                    return sum;
                })
                .sum();
    }

    /** The group that somebody joins who comes later: one of the smallest, in which they cost least. */
    public static int place(List<List<Participant>> groups, Participant late) {
        int smallest = groups.stream().mapToInt(List::size).min().orElse(0);
        int best = 0;
        long least = Long.MAX_VALUE;
        for (int group = 0; group < groups.size(); group++) {
            long cost = groups.get(group).stream()
                    .mapToLong(person -> cost(person, late))
                    .sum();
            if (groups.get(group).size() == smallest && cost < least) {
                best = group;
                least = cost;
            }
        }
        return best;
    }

    private List<Integer> shuffled(long seed) {
        List<Integer> order = new ArrayList<>();
        for (int person = 0; person < people.size(); person++) {
            order.add(person);
        }
        Collections.shuffle(order, new Random(seed));
        return order;
    }

    /** Neighbours in the tree of units stand side by side, and so are dealt to different groups. */
    private List<Integer> byDepartment(long seed) {
        List<Integer> order = shuffled(seed);
        order.sort(Comparator.comparing(person ->
                people.get(person).path().stream().map(Object::toString).collect(Collectors.joining("/"))));
        return order;
    }

    private static int[] deal(List<Integer> order, int groups) {
        int[] groupOf = new int[order.size()];
        for (int place = 0; place < order.size(); place++) {
            groupOf[order.get(place)] = place % groups;
        }
        return groupOf;
    }

    /** Swaps two of different groups as long as that makes it cheaper; each swap does, so it ends. */
    private int[] improved(int[] groupOf) {
        boolean better = true;
        while (better) {
            better = false;
            for (int one = 0; one < groupOf.length; one++) {
                for (int other = 0; other < one; other++) {
                    if (groupOf[one] != groupOf[other] && gain(groupOf, one, other) > 0) {
                        int group = groupOf[one];
                        groupOf[one] = groupOf[other];
                        groupOf[other] = group;
                        better = true;
                    }
                }
            }
        }
        return groupOf;
    }

    private long gain(int[] groupOf, int one, int other) {
        long gain = 0;
        for (int person = 0; person < groupOf.length; person++) {
            if (person != one && person != other) {
                if (groupOf[person] == groupOf[one]) {
                    gain += costs[person][one] - costs[person][other];
                } else if (groupOf[person] == groupOf[other]) {
                    gain += costs[person][other] - costs[person][one];
                }
            }
        }
        return gain;
    }

    private long cost(int[] groupOf) {
        long cost = 0;
        for (int one = 0; one < groupOf.length; one++) {
            for (int other = 0; other < one; other++) {
                cost += groupOf[one] == groupOf[other] ? costs[one][other] : 0;
            }
        }
        return cost;
    }

    private List<List<Participant>> groups(int[] groupOf, int count) {
        List<List<Participant>> groups = new ArrayList<>();
        for (int group = 0; group < count; group++) {
            groups.add(new ArrayList<>());
        }
        for (int person = 0; person < groupOf.length; person++) {
            groups.get(groupOf[person]).add(people.get(person));
        }
        return groups;
    }
}
