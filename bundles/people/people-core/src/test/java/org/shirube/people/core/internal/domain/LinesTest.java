// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.internal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shirube.platform.testing.Property;

class LinesTest {

    @Test
    @DisplayName("F126: exactly those who come back to themselves along the reporting line are in a circle")
    void circles() {
        Property.forAll(300, draws -> draws.listOf(40, d -> d.between(-1, 39)), next -> {
            Lines lines = new Lines();
            for (int i = 0; i < next.size(); i++) {
                int to = next.get(i);
                lines.add("p" + i, i, to < 0 || to >= next.size() ? null : "p" + to, true);
            }
            Set<Integer> found = new HashSet<>();
            lines.cycles().forEach(c -> Arrays.stream(c).forEach(found::add));
            assertThat(found).isEqualTo(new HashSet<>(inCircles(next)));
        });
    }

    @Test
    @DisplayName("F126: a million people are held, and who is missing is named")
    void many() {
        Lines lines = new Lines();
        for (int i = 0; i < 1_000_000; i++) {
            lines.add("e" + i, i, i == 0 ? null : "e" + i / 8, true);
        }
        lines.mention("nobody");
        assertThat(lines.cycles()).isEmpty();
        assertThat(lines.missing()).containsExactly("nobody");
        assertThat(lines.repeated()).isFalse();
    }

    private static List<Integer> inCircles(List<Integer> next) {
        List<Integer> members = new ArrayList<>();
        for (int start = 0; start < next.size(); start++) {
            int node = start;
            for (int steps = 0; steps < next.size(); steps++) {
                node = next.get(node);
                if (node < 0 || node >= next.size() || node == start) {
                    break;
                }
            }
            if (node == start) {
                members.add(start);
            }
        }
        return members;
    }
}
