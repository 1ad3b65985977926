// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.shirube.mentoring.core.internal.engine.Instances.Family;
import org.shirube.mentoring.core.internal.engine.Instances.Supply;

/**
 * The exact matching against the minimum-cost flow of OR-Tools, in turns on the same arrays in one run, the median of the
 * rounds, of which there is only one where the peer takes long. Both begin with the arrays of the graph and end with the pairs.
 * A different optimum ends the run. The heap told is what a matching takes beyond the graph, garbage included.
 */
public final class MatchingBench {

    /** Where the peer takes longer than so many seconds, one round must do. */
    private static final double LONG = 20;

    private MatchingBench() {}

    public static void main(String[] args) {
        List<String> options = List.of(args);
        int[] sizes = Arrays.stream(
                        option(options, "--sizes", "1000,10000,100000").split(","))
                .mapToInt(Integer::parseInt)
                .toArray();
        String families = option(options, "--classes", "");
        String supplies = option(options, "--supplies", "");
        int rounds = Integer.parseInt(option(options, "--rounds", "3"));
        long million = Long.parseLong(option(options, "--million", "0"));
        if (million > 0) {
            MillionGraphs.prove(million, Long.parseLong(option(options, "--seed", "1")));
            return;
        }
        if (options.contains("--java")) {
            warmUp();
            for (int size : sizes) {
                JavaPeer.measure("matching.popular-tight." + size, Instances.of(Family.POPULAR, Supply.TIGHT, size));
            }
            return;
        }
        if (options.contains("--stable")) {
            StableBench.measure(sizes[sizes.length - 1]);
            return;
        }
        OrTools.load();
        warmUp();
        double worst = Double.MAX_VALUE;
        String worstName = "";
        for (int size : sizes) {
            for (Family family : Family.values()) {
                for (Supply supply : Supply.values()) {
                    if (wanted(families, family) && wanted(supplies, supply)) {
                        String name = "matching." + name(family) + "-" + name(supply) + "." + size;
                        double ratio = measure(name, Instances.of(family, supply, size), rounds);
                        if (ratio < worst && size == sizes[sizes.length - 1]) {
                            worst = ratio;
                            worstName = name;
                        }
                    }
                }
            }
        }
        System.out.printf(Locale.ROOT, "matching.worst %s ratio=%.1f%n", worstName, worst);
    }

    /** What is compiled on the way does not count: the native peer is compiled already. */
    private static void warmUp() {
        for (Family family : Family.values()) {
            for (Supply supply : Supply.values()) {
                MaximumWeight.solve(Instances.of(family, supply, 2_000), Progress.NONE);
            }
        }
    }

    private static double measure(String name, CandidateGraph graph, int rounds) {
        double[] ours = new double[rounds];
        double[] theirs = new double[rounds];
        long heap = 0;
        int done = 0;
        for (int round = 0; round < rounds && (round == 0 || theirs[0] < LONG); round++, done++) {
            long[] totals = new long[2];
            long before = Heap.megabytesFromNow();
            ours[round] = seconds(
                    totals, 0, () -> MaximumWeight.solve(graph, Progress.NONE).total());
            heap = Math.max(heap, Heap.peakMegabytes() - before);
            theirs[round] = seconds(totals, 1, () -> OrTools.bestTotal(graph));
            if (totals[0] != totals[1]) {
                throw new IllegalStateException(name + ": " + totals[0] + ", but OR-Tools " + totals[1]);
            }
        }
        double oursMedian = median(Arrays.copyOf(ours, done));
        double theirMedian = median(Arrays.copyOf(theirs, done));
        System.out.printf(
                Locale.ROOT,
                "%s rounds=%d heap=%d MB ours=%.3f peer=%.3f ratio=%.1f%n",
                name,
                done,
                heap,
                oursMedian,
                theirMedian,
                theirMedian / oursMedian);
        return theirMedian / oursMedian;
    }

    private static double seconds(long[] totals, int at, LongSupplier work) {
        long begun = System.nanoTime();
        totals[at] = work.getAsLong();
        return (System.nanoTime() - begun) / 1e9;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    static boolean wanted(String names, Enum<?> value) {
        return names.isEmpty() || List.of(names.split(",")).contains(name(value));
    }

    static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String option(List<String> options, String name, String otherwise) {
        int at = options.indexOf(name);
        return at < 0 ? otherwise : options.get(at + 1);
    }
}
