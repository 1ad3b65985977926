// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shirube.mentoring.core.internal.engine.Frontier.Point;

class FrontierTest {

    @Test
    @DisplayName("F57 What stability costs: from the greatest total to no blocking pair, each step fewer of both")
    void frontier() {
        CandidateGraph graph = Instances.of(Instances.Family.POPULAR, Instances.Supply.TIGHT, 400);
        List<Point> points = Frontier.between(graph, 12, Progress.NONE);
        assertThat(points).hasSizeBetween(5, 12);
        assertThat(points.get(0).total())
                .isEqualTo(MaximumWeight.solve(graph, Progress.NONE).total());
        assertThat(points.get(points.size() - 1).blocking()).isZero();
        for (int k = 0; k < points.size(); k++) {
            Point point = points.get(k);
            assertThat(Checker.primalFaults(graph, point.matching())).isEmpty();
            assertThat(point.total()).isEqualTo(point.matching().total());
            assertThat(Checker.blockingPairs(graph, point.matching(), null)).hasSize(point.blocking());
            if (k > 0) {
                assertThat(point.total()).isLessThan(points.get(k - 1).total());
                assertThat(point.blocking()).isLessThan(points.get(k - 1).blocking());
            }
        }
    }

    @Test
    @DisplayName("F57 Without candidates there is one matching, and nothing blocks it")
    void empty() {
        CandidateGraph none = CandidateGraph.of(new int[2], new int[2], new int[3], new int[0], new int[0]);
        assertThat(Frontier.between(none, 5, Progress.NONE)).singleElement().satisfies(point -> {
            assertThat(point.total()).isZero();
            assertThat(point.blocking()).isZero();
        });
    }
}
