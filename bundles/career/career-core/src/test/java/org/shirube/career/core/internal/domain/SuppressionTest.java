// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shirube.career.api.Stage;
import org.shirube.career.api.StageDistribution.Band;
import org.shirube.platform.testing.Draws;
import org.shirube.platform.testing.Property;

class SuppressionTest {

    private static final int LEAST = 5;

    @Test
    @DisplayName("F36: no two figures, one below the other, are apart by one to four people in any band they share")
    void no_pair_tells_of_a_few() {
        Property.forAll(600, SuppressionTest::company, company -> {
            Map<Node, Bands> shown = Suppression.shown(company);
            shown.keySet().forEach(above -> below(above).stream()
                    .filter(shown::containsKey)
                    .forEach(unit -> assertApart(rest(above.all(), List.of(unit)), shown.get(unit))));
            company.children().forEach(unit -> assertWithheldBelow(unit, shown));
        });
    }

    @Test
    @DisplayName("F36: whichever units are taken away from the unit above, nobody remains or enough in each band")
    void no_choice_of_units_tells_of_a_few() {
        Property.forAll(400, SuppressionTest::company, company -> {
            Map<Node, Bands> shown = Suppression.shown(company);
            shown.keySet().forEach(above -> {
                List<Node> parts =
                        above.children().stream().filter(shown::containsKey).toList();
                for (int choice = 1; choice < 1 << parts.size(); choice++) {
                    int some = choice;
                    List<Node> taken = parts.stream()
                            .filter(part -> (some & 1 << parts.indexOf(part)) != 0)
                            .toList();
                    assertApart(rest(above.all(), taken), shown.get(taken.get(0)));
                }
            });
        });
    }

    @Test
    @DisplayName("F36: no band of fewer than five is shown, and units side by side use the same bands")
    void no_band_is_small() {
        Property.forAll(400, SuppressionTest::company, company -> {
            Map<Node, Bands> shown = Suppression.shown(company);
            shown.forEach((unit, bands) -> {
                assertThat(bands.of(unit.all())).allMatch(band -> band.people() >= LEAST);
                Set<Bands> below = unit.children().stream()
                        .filter(shown::containsKey)
                        .map(shown::get)
                        .collect(Collectors.toSet());
                assertThat(below).hasSizeLessThanOrEqualTo(1).allMatch(some -> some.joinedFrom(bands));
            });
        });
    }

    @Test
    @DisplayName("F36: a stage of a few people is joined with its neighbour")
    void a_small_stage_is_joined() {
        Node company = Node.company();
        company.own().add(Tally.of(20, 15, 12, 4, 3));
        assertThat(told(company))
                .containsExactly(
                        new Band(Stage.ONE, Stage.ONE, 20),
                        new Band(Stage.TWO, Stage.TWO, 15),
                        new Band(Stage.THREE, Stage.THREE, 12),
                        new Band(Stage.FOUR, Stage.FIVE, 7));
    }

    @Test
    @DisplayName("F36: four people are withheld, five are told of in one number")
    void four_are_withheld() {
        Node company = Node.company();
        company.own().add(Tally.of(1, 1, 1, 1));
        assertThat(Suppression.shown(company)).isEmpty();
        Node larger = Node.company();
        larger.own().add(Tally.of(2, 1, 1, 1));
        assertThat(told(larger)).containsExactly(new Band(Stage.ONE, Stage.FIVE, 5));
    }

    @Test
    @DisplayName("F36: the only small unit takes the smallest of the others with it, or one could work it out")
    void a_small_unit_takes_another_with_it() {
        Node company = Node.company();
        Node large = company.below();
        large.own().add(Tally.of(10, 10, 10, 10, 10));
        Node middle = company.below();
        middle.own().add(Tally.of(6, 6, 6, 6, 6));
        Node small = company.below();
        small.own().add(Tally.of(1, 0, 2));
        assertThat(Suppression.shown(company)).containsEntry(large, Bands.FINEST);
        assertThat(Suppression.shown(company)).doesNotContainKey(middle);
        assertThat(Suppression.shown(company)).doesNotContainKey(small);
    }

    @Test
    @DisplayName("F36: below a unit that is withheld nothing is shown")
    void below_the_withheld_nothing_is_shown() {
        Node company = Node.company();
        company.below().own().add(Tally.of(10, 10, 10, 10, 10));
        company.below().own().add(Tally.of(1, 0, 2));
        Node taken = company.below();
        Node below = taken.below();
        below.own().add(Tally.of(6, 6, 6, 6, 6));
        assertThat(Suppression.shown(company)).doesNotContainKey(taken);
        assertThat(Suppression.shown(company)).doesNotContainKey(below);
    }

    private static List<Band> told(Node company) {
        return Suppression.shown(company).get(company).of(company.all());
    }

    private static void assertApart(Tally rest, Bands bands) {
        if (rest.total() > 0) {
            assertThat(bands.of(rest)).allMatch(band -> band.people() >= LEAST, "rest " + rest + " in " + bands);
        }
    }

    private static Tally rest(Tally above, List<Node> taken) {
        Tally rest = new Tally();
        for (Stage stage : Stage.values()) {
            int left = above.between(stage, stage)
                    - taken.stream()
                            .mapToInt(unit -> unit.all().between(stage, stage))
                            .sum();
            for (int i = 0; i < left; i++) {
                rest.count(stage);
            }
        }
        return rest;
    }

    private static void assertWithheldBelow(Node unit, Map<Node, Bands> shown) {
        if (!shown.containsKey(unit)) {
            assertThat(below(unit)).noneMatch(shown::containsKey);
        }
        unit.children().forEach(child -> assertWithheldBelow(child, shown));
    }

    private static List<Node> below(Node unit) {
        return unit.children().stream()
                .flatMap(child -> Stream.concat(Stream.of(child), below(child).stream()))
                .toList();
    }

    /** Units of all sizes, with many of just about five to a stage. */
    private static Node company(Draws draws) {
        Node company = Node.company();
        fill(company, draws, 3);
        return company;
    }

    private static void fill(Node node, Draws draws, int depth) {
        int most = draws.oneOf(List.of(0, 1, 6, 12));
        for (Stage stage : Stage.values()) {
            for (int i = draws.between(0, most); i > 0; i--) {
                node.own().count(stage);
            }
        }
        for (int i = depth == 0 ? 0 : draws.between(0, 4); i > 0; i--) {
            fill(node.below(), draws, depth - 1);
        }
    }
}
