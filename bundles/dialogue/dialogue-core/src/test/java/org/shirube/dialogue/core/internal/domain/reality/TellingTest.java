// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.domain.reality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shirube.dialogue.core.internal.domain.reality.MemberMonth.Closings;
import org.shirube.dialogue.core.internal.domain.reality.MemberMonth.Tenths;
import org.shirube.platform.testing.Draws;
import org.shirube.platform.testing.Property;

class TellingTest {

    private static final int LEAST = 5;

    @Test
    @DisplayName("F47: whatever is told of units and taken from the unit above leaves nobody, or five people")
    void no_few_remain() {
        Property.forAll(300, TellingTest::company, company -> {
            Map<UUID, Map<String, Figure>> told = byName(Telling.of(company));
            Set<String> names = new TreeSet<>();
            told.values().forEach(figures -> names.addAll(figures.keySet()));
            names.forEach(name -> check(company, name, told));
        });
    }

    /** What remains of a unit without the nearest units below it that have the figure. */
    private static void check(Node node, String name, Map<UUID, Map<String, Figure>> told) {
        Figure figure = told.getOrDefault(node.unit(), Map.of()).get(name);
        if (figure != null) {
            assertThat(figure.people()).as(name).isGreaterThanOrEqualTo(LEAST);
            int people = figure.people();
            int others = (int) figure.amount() - figure.people();
            for (Node below : nearest(node, name, told)) {
                Figure part = told.getOrDefault(below.unit(), Map.of()).get(name);
                people -= part == null ? 0 : part.people();
                others -= part == null ? 0 : (int) part.amount() - part.people();
            }
            assertThat(people == 0 || people >= LEAST).as(name).isTrue();
            if (name.startsWith(Figure.THEME)) {
                assertThat(people == 0 && others == 0 || people >= LEAST && others >= LEAST)
                        .as(name)
                        .isTrue();
            }
        }
        node.below().forEach(below -> check(below, name, told));
    }

    private static List<Node> nearest(Node node, String name, Map<UUID, Map<String, Figure>> told) {
        List<Node> nearest = new ArrayList<>();
        for (Node below : node.below()) {
            if (told.getOrDefault(below.unit(), Map.of()).containsKey(name)) {
                nearest.add(below);
            } else {
                nearest.addAll(nearest(below, name, told));
            }
        }
        return nearest;
    }

    private static Map<UUID, Map<String, Figure>> byName(Map<UUID, List<Figure>> told) {
        Map<UUID, Map<String, Figure>> byName = new HashMap<>();
        told.forEach((unit, figures) -> {
            Map<String, Figure> names = new HashMap<>();
            figures.forEach(figure -> names.put(figure.name(), figure));
            byName.put(unit, names);
        });
        return byName;
    }

    private static Node company(Draws draws) {
        Node company = Node.company();
        fill(company, draws, 2, new int[] {1});
        return company;
    }

    private static void fill(Node node, Draws draws, int depth, int[] next) {
        int members = draws.between(0, draws.oneOf(List.of(0, 2, 8, 20)));
        for (int i = 0; i < members; i++) {
            node.own().member(member(draws));
            if (draws.below(4) == 3) {
                node.own().partner(new Tenths(7, 2, 1));
            }
        }
        int wide = depth == 0 ? 0 : draws.between(0, 3);
        for (int i = 0; i < wide; i++) {
            fill(node.below(new UUID(1, next[0]++)), draws, depth - 1, next);
        }
    }

    private static MemberMonth member(Draws draws) {
        int talks = draws.between(0, 2);
        Double clarity = talks == 0 || draws.below(3) == 0 ? null : (double) draws.between(1, 5);
        Tenths felt = talks == 0 || draws.below(3) == 0 ? null : new Tenths(5, 3, 2);
        Set<String> themes = talks == 0 ? Set.of() : Set.copyOf(draws.listOf(2, d -> d.oneOf(List.of("a", "b", "c"))));
        return new MemberMonth(draws.between(0, 1), talks, new Closings(0, 0, 0), clarity, felt, themes);
    }
}
