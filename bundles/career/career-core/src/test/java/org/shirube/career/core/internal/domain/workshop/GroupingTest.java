// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.domain.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shirube.platform.testing.Draws;
import org.shirube.platform.testing.Property;

class GroupingTest {

    private record Room(List<Participant> people, int groupSize, long seed) {}

    @Test
    @DisplayName("F101: everybody is in one group, and the sizes of groups differ by one at most")
    void sizes() {
        Property.forAll(300, GroupingTest::room, room -> {
            List<List<Participant>> groups = groups(room);
            List<Integer> sizes = groups.stream().map(List::size).toList();
            assertThat(groups.stream().flatMap(List::stream).toList())
                    .containsExactlyInAnyOrderElementsOf(room.people());
            if (!sizes.isEmpty()) {
                assertThat(Collections.max(sizes) - Collections.min(sizes)).isLessThanOrEqualTo(1);
                assertThat(Collections.max(sizes)).isLessThanOrEqualTo(room.groupSize());
            }
        });
    }

    @Test
    @DisplayName("F101: the same people and seed make the same groups, in whatever order they come")
    void deterministic() {
        Property.forAll(100, GroupingTest::room, room -> {
            List<Participant> turned = new ArrayList<>(room.people());
            Collections.reverse(turned);
            assertThat(Grouping.of(turned, room.groupSize(), room.seed())).isEqualTo(groups(room));
        });
    }

    @Test
    @DisplayName("F101: never worse than dealing the same people at random")
    void never_worse_than_random() {
        Property.forAll(200, GroupingTest::room, room -> {
            List<List<Participant>> groups = groups(room);
            List<Participant> dealt = new ArrayList<>(room.people());
            Collections.sort(dealt, (one, other) -> one.id().compareTo(other.id()));
            Collections.shuffle(dealt, new Random(room.seed()));
            assertThat(Grouping.cost(groups)).isLessThanOrEqualTo(Grouping.cost(deal(dealt, groups.size())));
        });
    }

    @Test
    @DisplayName(
            "F101: sixty people of twelve teams with their managers come into twelve groups of five units each, no line in any")
    void sixty() {
        List<Participant> people = new ArrayList<>();
        for (int team = 0; team < 12; team++) {
            UUID manager = id(1, team * 5);
            for (int seat = 0; seat < 5; seat++) {
                List<UUID> path = List.of(id(2, 0), id(3, team / 3), id(4, team));
                people.add(new Participant(id(1, team * 5 + seat), path, seat == 0 ? Set.of() : Set.of(manager)));
            }
        }
        for (long seed = 0; seed < 20; seed++) {
            List<List<Participant>> groups = Grouping.of(people, 5, seed);
            assertThat(groups).hasSize(12).allSatisfy(group -> {
                assertThat(group).hasSize(5);
                assertThat(group.stream().map(person -> person.path().get(2)).distinct())
                        .hasSize(5);
                assertThat(lines(group)).isZero();
            });
        }
    }

    @Test
    @DisplayName(
            "F101: where it is possible nobody sits with somebody they report to: at most half of a group's size in each line")
    void no_line_where_possible() {
        Property.forAll(100, GroupingTest::pairs, room -> {
            List<List<Participant>> groups = groups(room);
            assertThat(groups).allSatisfy(group -> assertThat(lines(group)).isZero());
        });
    }

    @Test
    @DisplayName("F101: who comes late joins one of the smallest groups, away from their manager")
    void late() {
        Participant manager = new Participant(id(1, 1), List.of(id(2, 1)), Set.of());
        Participant other = new Participant(id(1, 2), List.of(id(2, 2)), Set.of());
        Participant late = new Participant(id(1, 3), List.of(id(2, 2)), Set.of(manager.id()));
        assertThat(Grouping.place(List.of(List.of(manager), List.of(other)), late))
                .isEqualTo(1);
        assertThat(Grouping.place(List.of(List.of(manager), List.of(other, other)), late))
                .isZero();
    }

    private static List<List<Participant>> groups(Room room) {
        return Grouping.of(room.people(), room.groupSize(), room.seed());
    }

    private static List<List<Participant>> deal(List<Participant> order, int count) {
        List<List<Participant>> groups = new ArrayList<>();
        for (int group = 0; group < count; group++) {
            groups.add(new ArrayList<>());
        }
        for (int place = 0; place < order.size(); place++) {
            groups.get(place % count).add(order.get(place));
        }
        return groups;
    }

    private static long lines(List<Participant> group) {
        return group.stream()
                .flatMap(one -> group.stream().filter(one::inLineWith))
                .count();
    }

    private static Room room(Draws draws) {
        int count = draws.between(0, 40);
        List<Participant> people = new ArrayList<>();
        for (int person = 0; person < count; person++) {
            int division = draws.between(0, 3);
            List<UUID> path = List.of(id(2, division), id(3, division * 10 + draws.between(0, 3)));
            Set<UUID> above = new HashSet<>();
            if (person > 0 && draws.below(3) == 0) {
                above.add(id(1, (int) draws.below(person)));
            }
            people.add(new Participant(id(1, person), path, above));
        }
        return new Room(people, draws.between(2, 8), draws.below(1_000));
    }

    /** Half of them manage one each, so that in groups of at least two there is always a way to keep them apart. */
    private static Room pairs(Draws draws) {
        int managers = draws.between(2, 12);
        List<Participant> people = new ArrayList<>();
        for (int manager = 0; manager < managers; manager++) {
            List<UUID> path = List.of(id(2, draws.between(0, 2)));
            people.add(new Participant(id(1, manager), path, Set.of()));
            people.add(new Participant(id(1, 100 + manager), path, Set.of(id(1, manager))));
        }
        return new Room(people, draws.between(2, managers), draws.below(1_000));
    }

    private static UUID id(long kind, int number) {
        return new UUID(kind, number);
    }
}
