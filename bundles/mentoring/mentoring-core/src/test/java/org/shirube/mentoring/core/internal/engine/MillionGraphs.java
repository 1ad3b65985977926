// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;

/**
 * Very many small graphs, each solved twice: by the engine, whose certificate is checked, and the textbook way. Ends at the first
 * difference and says from which seed it came.
 */
final class MillionGraphs {

    private MillionGraphs() {}

    static void prove(long graphs, long seed) {
        long begun = System.nanoTime();
        AtomicLong pairs = new AtomicLong();
        LongStream.range(0, graphs).parallel().forEach(k -> pairs.addAndGet(proveOne(seed + k)));
        System.out.printf(
                Locale.ROOT,
                "matching.small %d graphs from seed %d, %d pairs, all with gap 0 and the same total as the textbook way, %.0f s%n",
                graphs,
                seed,
                pairs.get(),
                (System.nanoTime() - begun) / 1e9);
    }

    private static int proveOne(long seed) {
        CandidateGraph graph = SmallGraphs.next(new SplittableRandom(seed), 10, 4);
        PlainSolver plain = new PlainSolver(graph);
        Matching best = MaximumWeight.solve(graph, Progress.NONE);
        Matching most = MostPairs.solve(graph, Progress.NONE);
        String faults = Checker.faults(graph, best) + Checker.faults(graph, most);
        if (!faults.isEmpty()
                || best.total() != plain.bestTotal()
                || most.pairs() != plain.mostPairs()
                || most.total() != plain.bestTotalOfMostPairs()) {
            throw new IllegalStateException("Seed " + seed + ": " + best.total() + ", textbook " + plain.bestTotal()
                    + "; most pairs " + most.pairs() + " of " + plain.mostPairs() + "; " + faults);
        }
        return best.pairs();
    }
}
