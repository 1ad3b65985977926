// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;

/**
 * What stability costs: matchings between the one with the greatest total and a stable one. In between, the total of scores
 * that are bent upwards is maximised, the more bent the nearer to stable: a good pair then outweighs more and more mediocre
 * ones, and in the limit the best pair is made first, which is what is stable when both sides like a pair by its score.
 */
public final class Frontier {

    /** The steepest curve: the best score counts e to this times as much for one point more as the least. */
    private static final double STEEPEST = 12;

    private Frontier() {}

    /**
     * One of the matchings.
     *
     * @param total its total score
     * @param blocking how many pairs of people would rather have each other
     */
    public record Point(Matching matching, long total, int blocking) {}

    /**
     * Matchings of which none is worse in both regards than another, from the greatest total to the fewest blocking pairs.
     *
     * @param points how many are looked for, at least 2; fewer are left where some are no better than others
     * @throws CancellationException when the one who waits gave up
     */
    public static List<Point> between(CandidateGraph graph, int points, Progress progress) {
        List<Point> found = new ArrayList<>();
        found.add(point(MaximumWeight.solve(graph, progress)));
        for (int k = 1; k < points - 1; k++) {
            CandidateGraph bent = bent(graph, STEEPEST * k / (points - 2));
            found.add(point(
                    new Matching(graph, MaximumWeight.solve(bent, progress).edges(), null)));
        }
        found.add(point(Stable.solve(graph, progress)));
        return undominated(found);
    }

    private static CandidateGraph bent(CandidateGraph graph, double steepness) {
        double top = Math.max(1, graph.topScore());
        double scale = CandidateGraph.MAX_SCORE / Math.expm1(steepness);
        return graph.rescored(score -> (int) Math.round(scale * Math.expm1(steepness * score / top)));
    }

    private static Point point(Matching matching) {
        return new Point(matching, matching.total(), Stability.blockingPairs(matching).length);
    }

    private static List<Point> undominated(List<Point> found) {
        List<Point> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparingLong(Point::total).reversed().thenComparingInt(Point::blocking));
        List<Point> kept = new ArrayList<>();
        int fewest = Integer.MAX_VALUE;
        for (Point point : sorted) {
            if (point.blocking() < fewest) {
                fewest = point.blocking();
                kept.add(point);
            }
        }
        return List.copyOf(kept);
    }
}
