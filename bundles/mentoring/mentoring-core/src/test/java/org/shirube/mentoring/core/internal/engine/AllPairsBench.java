// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.Locale;

/** Every pair of a company scored by ten rules, the best kept, the optimum found and, with a second pass, proven for all pairs. */
public final class AllPairsBench {

    private AllPairsBench() {}

    public static void main(String[] args) {
        List<String> options = List.of(args);
        int n = Integer.parseInt(MatchingBench.option(options, "--people", "100000"));
        int passes = Integer.parseInt(MatchingBench.option(options, "--passes", "6"));
        int most = Integer.parseInt(MatchingBench.option(options, "--candidates", "50"));
        People people = Company.of(n);
        for (int pass = 1; pass <= passes; pass += Math.max(1, passes - 1)) {
            long begun = System.nanoTime();
            AllPairs.Outcome outcome = AllPairs.match(people, most, pass, Progress.NONE);
            double seconds = (System.nanoTime() - begun) / 1e9;
            long pairs = (long) people.leftPeople() * people.rightPeople() * outcome.passes();
            System.out.printf(
                    Locale.ROOT,
                    "all-pairs.%d passes=%d missed=%d pairs=%d total=%d, %.0f M pairs/s, peak %d MB, ours=%.2f s%n",
                    n,
                    outcome.passes(),
                    outcome.missed(),
                    outcome.matching().pairs(),
                    outcome.matching().total(),
                    pairs / seconds / 1e6,
                    peakMegabytes(),
                    seconds);
        }
    }

    /** What is in use when nothing is garbage; the peak counts from here. */
    static long megabytesFromNow() {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        return peakMegabytes();
    }

    static long peakMegabytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(usage -> usage.getUsed())
                        .sum()
                >> 20;
    }
}
