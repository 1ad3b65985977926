// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PropertyTest {

    @Test
    void runs_different_values_where_the_property_holds() {
        Set<Integer> seen = new HashSet<>();
        Property.forAll(200, d -> d.between(-5, 5), n -> {
            assertThat(n).isBetween(-5, 5);
            seen.add(n);
        });
        assertThat(seen).hasSizeGreaterThan(5);
    }

    @Test
    void finds_the_simplest_failing_number_and_tells_the_seed() {
        assertThatThrownBy(() -> Property.forAll(
                        1_000, d -> d.between(0, 10_000), n -> assertThat(n).isLessThan(100)))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("Fails for 100 ")
                .hasMessageContaining("-Dshirube.seed=")
                .hasCauseInstanceOf(AssertionError.class);
    }

    @Test
    void simplifies_lists() {
        assertThatThrownBy(
                        () -> Property.forAll(1_000, d -> d.listOf(20, e -> e.between(0, 50)), list -> assertThat(list)
                                .allMatch(n -> n < 10)))
                .hasMessageStartingWith("Fails for [10] ");
    }

    @Test
    void draws_texts_of_the_alphabet() {
        Property.forAll(200, d -> d.text(5, "a標\n"), text -> assertThat(
                        text.codePoints().mapToObj(Character::toString).toList())
                .hasSizeLessThanOrEqualTo(5)
                .isSubsetOf(List.of("a", "標", "\n")));
    }
}
