// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.api.figures;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which groups of a tree may be told of: <em>whoever adds and subtracts what is shown arrives at nobody, or at {@value #LEAST}
 * people or more.</em> Statistical offices call this primary and complementary cell suppression.
 *
 * <ul>
 *   <li>A group is too small, and is not shown, where one of its cells has fewer than {@value #LEAST} people. Where people are
 *       split by what they said or did, the parts are cells, and an empty one is too small as well: it would tell of everybody
 *       that they are in another. A figure that does not split people has one cell.
 *   <li>What remains of a group, without those below it that are shown, is nobody or has {@value #LEAST} people in every cell.
 *       Otherwise the smallest that could be shown are not shown either, until that holds.
 *   <li>Below a group that is not shown, nothing is.
 * </ul>
 *
 * <p>Every set of people that can be put together from shown groups is made of such remainders, which is why no more need be
 * looked at. The rule is about one figure at one moment. Whoever shows several figures, or the same one again, has to think of
 * the differences between those too.
 */
public final class Suppression {

    /** The fewest people that are ever told of. */
    public static final int LEAST = 5;

    private Suppression() {}

    /**
     * The keys of all groups that may be shown.
     *
     * @param whole the top of the tree; takes time and memory in proportion to the number of groups
     */
    public static <K> Set<K> shown(Group<K> whole) {
        Set<K> shown = new HashSet<>();
        Deque<Group<K>> open = new ArrayDeque<>();
        if (isFull(whole.all())) {
            open.add(whole);
        }
        while (!open.isEmpty()) {
            Group<K> next = open.pop();
            shown.add(next.key());
            open.addAll(below(next));
        }
        return shown;
    }

    private static <K> List<Group<K>> below(Group<K> above) {
        List<Integer> rest = new ArrayList<>(above.own());
        List<Group<K>> full = new ArrayList<>();
        for (Group<K> group : above.below()) {
            if (isFull(group.all())) {
                full.add(group);
            } else {
                add(rest, group.all());
            }
        }
        full.sort(Comparator.comparingInt(Group::people));
        int taken = 0;
        while (taken < full.size() && !isEmpty(rest) && !isFull(rest)) {
            add(rest, full.get(taken).all());
            taken++;
        }
        return full.subList(taken, full.size());
    }

    private static void add(List<Integer> to, List<Integer> cells) {
        for (int i = 0; i < cells.size(); i++) {
            to.set(i, to.get(i) + cells.get(i));
        }
    }

    private static boolean isFull(List<Integer> cells) {
        return cells.stream().allMatch(people -> people >= LEAST);
    }

    private static boolean isEmpty(List<Integer> cells) {
        return cells.stream().allMatch(people -> people == 0);
    }
}
