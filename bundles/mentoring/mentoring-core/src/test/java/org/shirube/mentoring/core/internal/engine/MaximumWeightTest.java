// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MaximumWeightTest {

    @Test
    @DisplayName("F57 The greatest total on 30,000 small graphs, with prices that prove it")
    void smallGraphs() {
        long seed = Long.getLong("shirube.seed", System.nanoTime());
        SplittableRandom seeds = new SplittableRandom(seed);
        for (int k = 0; k < SmallGraphs.tries(30_000); k++) {
            CandidateGraph graph = SmallGraphs.next(seeds.split());
            Matching matching = MaximumWeight.solve(graph, Progress.NONE);
            assertThat(Checker.faults(graph, matching))
                    .as("seed %d, graph %d", seed, k)
                    .isEmpty();
            assertThat(matching.total()).as("seed %d, graph %d", seed, k).isEqualTo(new PlainSolver(graph).bestTotal());
        }
    }
}
