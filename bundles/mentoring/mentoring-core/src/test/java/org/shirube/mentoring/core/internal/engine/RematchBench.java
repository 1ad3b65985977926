// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.shirube.mentoring.core.internal.engine.Instances.Family;
import org.shirube.mentoring.core.internal.engine.Instances.Supply;
import org.shirube.mentoring.core.internal.engine.Rematch.Change;

/**
 * One person in a hundred joins, leaves or changes, one after the other, in a matching of so many; it is exact after each. The
 * peer is OR-Tools solving the last state anew. With inertia, what moves and what is lost against the best total is told.
 */
public final class RematchBench {

    private final SplittableRandom random = new SplittableRandom(59);
    private final CandidateGraph graph;
    private final Rematch rematch;
    private final int[] left;
    private int gone;
    private long ended;

    private RematchBench(CandidateGraph graph, int inertia) {
        this.graph = graph;
        rematch = Rematch.of(MaximumWeight.solve(graph, Progress.NONE), inertia);
        left = new int[graph.leftPeople()];
        Arrays.setAll(left, i -> i);
    }

    public static void main(String[] args) {
        List<String> options = List.of(args);
        int people = Integer.parseInt(MatchingBench.option(options, "--people", "100000"));
        int inertia = Integer.parseInt(MatchingBench.option(options, "--inertia", "20"));
        int percent = Integer.parseInt(MatchingBench.option(options, "--percent", "1"));
        String families = MatchingBench.option(options, "--classes", "");
        OrTools.load();
        for (Family family : Family.values()) {
            for (Supply supply : new Supply[] {Supply.SLACK, Supply.TIGHT, Supply.OVERSUBSCRIBED}) {
                if (MatchingBench.wanted(families, family)) {
                    CandidateGraph graph = Instances.of(family, supply, people);
                    String name = "rematch." + MatchingBench.name(family) + "-" + MatchingBench.name(supply);
                    new RematchBench(graph, 0).run(name, people * percent / 100, true);
                    new RematchBench(graph, inertia).run(name + ".inertia-" + inertia, people * percent / 100, false);
                }
            }
        }
    }

    private void run(String name, int events, boolean peer) {
        // What is compiled on the way does not count.
        for (int k = 0; k < events; k++) {
            event();
        }
        ended = 0;
        long[] nanos = new long[events];
        for (int k = 0; k < events; k++) {
            nanos[k] = event();
        }
        CandidateGraph now = rematch.matching().graph();
        Matching matching = rematch.matching();
        if (MaximumWeight.solve(now, Progress.NONE).total() != matching.total()) {
            throw new IllegalStateException(name + " is not exact after " + events + " events");
        }
        double mean = Arrays.stream(nanos).average().orElse(0) / 1e6;
        Arrays.sort(nanos);
        double late = nanos[events - 1 - events / 100] / 1e6;
        double moved = (double) ended / events;
        if (peer) {
            long begun = System.nanoTime();
            if (OrTools.bestTotal(now) != matching.total()) {
                throw new IllegalStateException(name + ": OR-Tools has another total");
            }
            double again = (System.nanoTime() - begun) / 1e6;
            System.out.printf(
                    Locale.ROOT,
                    "%s p99=%.2f ms, most=%.1f ms, %.2f pairs ended an event; ours=%.3f peer=%.0f ratio=%.0f (ms an event)%n",
                    name,
                    late,
                    nanos[events - 1] / 1e6,
                    moved,
                    mean,
                    again,
                    again / mean);
        } else {
            long best = MaximumWeight.solve(plain(now), Progress.NONE).total();
            System.out.printf(
                    Locale.ROOT,
                    "%s p99=%.2f ms, %.2f pairs ended an event, %.3f %% less than the best total; ours=%.3f (ms an event)%n",
                    name,
                    late,
                    moved,
                    100.0 * (best - rematch.total()) / best,
                    mean);
        }
    }

    /** Without inertia on the pairs that run. */
    private CandidateGraph plain(CandidateGraph now) {
        int[] scores = now.scores().clone();
        int inertia = (int) ((rematch.matching().total() - rematch.total())
                / Math.max(1, rematch.matching().pairs()));
        for (int e : rematch.matching().edges()) {
            scores[e] -= inertia;
        }
        int[] lefts = new int[now.leftPeople()];
        int[] rights = new int[now.rightPeople()];
        Arrays.setAll(lefts, now::leftCapacity);
        Arrays.setAll(rights, now::rightCapacity);
        return CandidateGraph.of(lefts, rights, now.firsts(), now.rights(), scores);
    }

    /** Somebody leaves, somebody like one of the people joins, somebody's scores change, or a mentor has another capacity. */
    private long event() {
        int kind = random.nextInt(4);
        int like = random.nextInt(graph.leftPeople());
        int[] rights = Arrays.copyOfRange(graph.rights(), graph.first(like), graph.first(like + 1));
        int[] scores = Arrays.copyOfRange(graph.scores(), graph.first(like), graph.first(like + 1));
        int who = gone + random.nextInt(left.length - gone);
        int capacity = random.nextInt(2);
        int right = random.nextInt(graph.rightPeople());
        Arrays.setAll(scores, k -> Math.max(1, Math.min(1000, scores[k] + random.nextInt(-5, 6))));
        long begun = System.nanoTime();
        Change change =
                switch (kind) {
                    case 0 -> rematch.leaveLeft(left[who]);
                    case 1 -> rematch.joinLeft(1, rights, scores);
                    case 2 -> rematch.changeLeft(left[like < gone ? gone : like], rights, scores);
                    default -> rematch.setRightCapacity(right, Math.max(0, graph.rightCapacity(right) - capacity));
                };
        long took = System.nanoTime() - begun;
        if (kind == 0) {
            int leaver = left[who];
            left[who] = left[gone];
            left[gone++] = leaver;
        }
        ended += change.ended().size();
        return took;
    }
}
