// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.match;

import java.util.Arrays;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.shirube.mentoring.api.rule.People;
import org.shirube.mentoring.core.internal.domain.pool.Scorer;
import org.shirube.mentoring.core.internal.engine.CandidateGraph;
import org.shirube.mentoring.core.internal.engine.Progress;

/** Looks at every pair and keeps the best of each seeker; nothing of the others is kept. */
final class TopCandidates {

    private static final int KEPT = 64;
    private static final int BLOCK = 4_096;

    private final Scorer scorer;
    private final int offerers;
    private final float[] values;
    private final float[] scratch;
    /** Score in the upper half, offerer in the lower: the least first. */
    private final PriorityQueue<Long> best = new PriorityQueue<>();

    TopCandidates(Scorer scorer) {
        this.scorer = scorer;
        this.offerers = scorer.pool().offerers().size();
        int size = Math.max(1, Math.min(BLOCK, offerers));
        this.values = new float[size];
        this.scratch = new float[size];
    }

    CandidateGraph graph(Progress progress) {
        int seekers = scorer.pool().seekers().size();
        int[] first = new int[seekers + 1];
        int[] right = new int[1_024];
        int[] score = new int[1_024];
        int at = 0;
        for (int seeker = 0; seeker < seekers; seeker++) {
            progress.tell(Progress.Stage.SCORING, (double) seeker / seekers);
            row(seeker);
            if (at + best.size() > right.length) {
                right = Arrays.copyOf(right, Math.max(at + best.size(), right.length * 2));
                score = Arrays.copyOf(score, right.length);
            }
            while (!best.isEmpty()) {
                long one = best.poll();
                right[at] = (int) (one & 0xffff_ffffL);
                score[at++] = (int) (one >> 32);
            }
            first[seeker + 1] = at;
        }
        return CandidateGraph.of(
                capacities(scorer.pool().seekers()),
                capacities(scorer.pool().offerers()),
                first,
                Arrays.copyOf(right, at),
                Arrays.copyOf(score, at));
    }

    private void row(int seeker) {
        for (int from = 0; from < offerers; from += BLOCK) {
            int to = Math.min(offerers, from + BLOCK);
            scorer.row(seeker, from, to, values, scratch);
            for (int i = 0; i < to - from; i++) {
                if (values[i] != Scorer.NEVER) {
                    keep((long) Solving.points(values[i]) << 32 | from + i);
                }
            }
        }
    }

    private void keep(long one) {
        if (best.size() < KEPT) {
            best.add(one);
        } else if (one > best.element()) {
            best.poll();
            best.add(one);
        }
    }

    private static int[] capacities(People people) {
        return IntStream.range(0, people.size()).map(people::capacity).toArray();
    }
}
