// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.api.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SuppressionTest {

    @Test
    @DisplayName("F47: four people are not told of, five are")
    void four_are_withheld() {
        assertThat(Suppression.shown(Group.of("whole", 4))).isEmpty();
        assertThat(Suppression.shown(Group.of("whole", 5))).containsExactly("whole");
    }

    @Test
    @DisplayName("F47: the only small unit takes the smallest of the others with it, or one could work it out")
    void a_small_unit_takes_another_with_it() {
        Group<String> whole = whole(0, Group.of("large", 50), Group.of("middle", 30), Group.of("small", 3));
        assertThat(Suppression.shown(whole)).containsExactlyInAnyOrder("whole", "large");
    }

    @Test
    @DisplayName("F47: small units that together have five people take nobody with them")
    void small_units_hide_each_other() {
        Group<String> whole = whole(0, Group.of("large", 50), Group.of("one", 3), Group.of("other", 2));
        assertThat(Suppression.shown(whole)).containsExactlyInAnyOrder("whole", "large");
    }

    @Test
    @DisplayName("F47: who belongs to the unit above itself counts as what remains")
    void own_people_remain() {
        assertThat(Suppression.shown(whole(2, Group.of("one", 20), Group.of("other", 10))))
                .containsExactlyInAnyOrder("whole", "one");
        assertThat(Suppression.shown(whole(5, Group.of("one", 20), Group.of("other", 10))))
                .hasSize(3);
        assertThat(Suppression.shown(whole(0, Group.of("one", 20), Group.of("other", 10))))
                .hasSize(3);
    }

    @Test
    @DisplayName("F47: below a unit that is withheld nothing is shown")
    void below_the_withheld() {
        Group<String> taken = Group.of("taken", List.of(0), List.of(Group.of("below", 10)));
        Group<String> whole = whole(0, Group.of("large", 50), taken, Group.of("small", 1));
        assertThat(Suppression.shown(whole)).containsExactlyInAnyOrder("whole", "large");
    }

    @Test
    @DisplayName("F47: a part that nobody is in tells of everybody, and so the unit is withheld")
    void everybody_is_a_disclosure() {
        assertThat(Suppression.shown(Group.of("whole", 12, 0))).isEmpty();
        assertThat(Suppression.shown(Group.of("whole", 12, 5))).containsExactly("whole");
    }

    @Test
    @DisplayName("a tree has the same cells everywhere")
    void cells() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Group.of("whole", List.of(1), List.of(Group.of("below", 1, 2))));
        assertThatIllegalArgumentException().isThrownBy(() -> Group.of("whole"));
    }

    @SafeVarargs
    private static Group<String> whole(int own, Group<String>... below) {
        return Group.of("whole", List.of(own), List.of(below));
    }
}
