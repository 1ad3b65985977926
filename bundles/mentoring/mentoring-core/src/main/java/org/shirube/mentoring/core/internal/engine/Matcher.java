// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

import java.util.concurrent.CancellationException;

/** Matches people by any objective. The same graph and objective always give the same matching. */
public final class Matcher {

    private Matcher() {}

    /**
     * @throws IllegalArgumentException when the people and scores are so many that totals could leave the range of a long
     * @throws CancellationException when the one who waits gave up
     */
    public static Matching match(CandidateGraph graph, Objective objective, Progress progress) {
        return switch (objective) {
            case BEST_TOTAL -> MaximumWeight.solve(graph, progress);
            case MOST_PAIRS -> MostPairs.solve(graph, progress);
            case FAIR -> Fair.solve(graph, progress);
            case STABLE -> Stable.solve(graph, progress);
        };
    }
}
