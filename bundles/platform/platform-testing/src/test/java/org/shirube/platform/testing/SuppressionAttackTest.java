// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shirube.platform.api.figures.Group;
import org.shirube.platform.api.figures.Suppression;

/** Attacks what is shown by adding and subtracting, without knowing how it was chosen. */
class SuppressionAttackTest {

    private static final int MOST_SETS = 2_000;

    @Test
    @DisplayName("F47: no sum and no difference of shown figures tells of one to four people")
    void one_cell() {
        Property.forAll(200, draws -> company(draws, 1), SuppressionAttackTest::attack);
    }

    @Test
    @DisplayName(
            "F47: where people are split, none of them is told of together with everybody, nor with fewer than five")
    void several_cells() {
        Property.forAll(500, draws -> company(draws, draws.between(2, 3)), SuppressionAttackTest::attack);
    }

    /** Every set of people whose figure follows from figures that are known: disjoint ones added, contained ones taken away. */
    private static void attack(Group<Integer> whole) {
        List<Group<Integer>> groups = flat(whole);
        Set<Integer> shown = Suppression.shown(whole);
        Set<BitSet> known = new HashSet<>();
        groups.stream()
                .filter(group -> shown.contains(group.key()))
                .map(SuppressionAttackTest::members)
                .forEach(known::add);
        Deque<BitSet> fresh = new ArrayDeque<>(known);
        while (!fresh.isEmpty() && known.size() < MOST_SETS) {
            BitSet one = fresh.pop();
            for (BitSet other : List.copyOf(known)) {
                for (BitSet derived : derived(one, other)) {
                    if (known.add(derived)) {
                        fresh.add(derived);
                    }
                }
            }
        }
        known.forEach(set -> assertTellsOfNobody(groups, set));
    }

    private static List<BitSet> derived(BitSet one, BitSet other) {
        List<BitSet> derived = new ArrayList<>();
        if (!one.intersects(other)) {
            BitSet sum = (BitSet) one.clone();
            sum.or(other);
            derived.add(sum);
        }
        for (BitSet[] pair : new BitSet[][] {{one, other}, {other, one}}) {
            BitSet rest = (BitSet) pair[0].clone();
            rest.andNot(pair[1]);
            if (rest.cardinality() == pair[0].cardinality() - pair[1].cardinality()) {
                derived.add(rest);
            }
        }
        return derived;
    }

    private static void assertTellsOfNobody(List<Group<Integer>> groups, BitSet set) {
        int cells = groups.get(0).own().size();
        int[] people = new int[cells];
        groups.stream().filter(group -> set.get(group.key())).forEach(group -> {
            for (int i = 0; i < cells; i++) {
                people[i] += group.own().get(i);
            }
        });
        boolean nobody = true;
        boolean enough = true;
        for (int count : people) {
            nobody &= count == 0;
            enough &= count >= Suppression.LEAST;
        }
        assertThat(nobody || enough).as("people by cell in %s", set).isTrue();
    }

    /** A group and all below; each stands for the people who belong to it and to none below. */
    private static BitSet members(Group<Integer> group) {
        BitSet members = new BitSet();
        flat(group).forEach(one -> members.set(one.key()));
        return members;
    }

    private static List<Group<Integer>> flat(Group<Integer> group) {
        List<Group<Integer>> all = new ArrayList<>(List.of(group));
        group.below().forEach(below -> all.addAll(flat(below)));
        return all;
    }

    /** Groups of all sizes, with many of just about five to a cell. */
    private static Group<Integer> company(Draws draws, int cells) {
        return group(draws, cells, 3, new int[1]);
    }

    private static Group<Integer> group(Draws draws, int cells, int depth, int[] next) {
        int key = next[0]++;
        int most = draws.oneOf(List.of(0, 1, 6, 12));
        List<Integer> own = new ArrayList<>();
        for (int i = 0; i < cells; i++) {
            own.add(draws.between(0, most));
        }
        int wide = draws.between(0, 3);
        List<Group<Integer>> below = new ArrayList<>();
        for (int i = 0; i < wide && depth > 0; i++) {
            below.add(group(draws, cells, depth - 1, next));
        }
        return Group.of(key, own, below);
    }
}
