// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shirube.mentoring.core.internal.engine.Instances.Family;
import org.shirube.mentoring.core.internal.engine.Instances.Supply;

class RefereeTest {

    @ParameterizedTest
    @EnumSource(Family.class)
    @EnabledOnOs(value = OS.LINUX, architectures = "amd64")
    @DisplayName("F57 The same optimum as OR-Tools in every family, with prices that prove it")
    void sameAsOrTools(Family family) {
        OrTools.load();
        for (Supply supply : Supply.values()) {
            CandidateGraph graph = Instances.of(family, supply, 1_500);
            Matching matching = MaximumWeight.solve(graph, Progress.NONE);
            assertThat(Checker.faults(graph, matching)).as("%s", supply).isEmpty();
            assertThat(matching.total()).as("%s", supply).isEqualTo(OrTools.bestTotal(graph));
        }
    }
}
