// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.match;

import org.shirube.mentoring.core.internal.domain.pool.Scorer;
import org.shirube.mentoring.core.internal.domain.rule.Blocks;
import org.shirube.mentoring.core.internal.engine.Bounds;
import org.shirube.mentoring.core.internal.engine.HardRule;
import org.shirube.mentoring.core.internal.engine.RowScorer;

/** Tells the engine what the rules of a scheme say, in points. */
final class Points implements RowScorer, HardRule, Bounds {

    /** Points of a pair that fits in full; one that does not fit at all still has one, as it is better than nobody. */
    static final int WHOLE = 1_000;

    private final Scorer scorer;
    private final ThreadLocal<float[][]> buffers = ThreadLocal.withInitial(() -> new float[2][0]);

    Points(Scorer scorer) {
        this.scorer = scorer;
    }

    @Override
    public void score(int left, int from, int to, int[] scores) {
        float[][] buffer = buffers(to - from);
        scorer.soft(left, from, to, buffer[0], buffer[1]);
        for (int i = 0; i < to - from; i++) {
            scores[i] = points(buffer[0][i]);
        }
    }

    static int points(float value) {
        return 1 + (int) (value * (WHOLE - 1) + 0.5f);
    }

    @Override
    public int block() {
        return Blocks.SIZE;
    }

    @Override
    public Look look() {
        return new PointsLook(scorer);
    }

    @Override
    public void forbid(int left, int from, int to, int[] marks) {
        if (to - from == 1) {
            marks[0] = scorer.never(left, from) ? FORBIDDEN : marks[0];
            return;
        }
        scorer.forbid(left, from, to, marks, buffers(to - from)[1]);
    }

    private float[][] buffers(int size) {
        float[][] buffer = buffers.get();
        if (buffer[0].length < size) {
            buffer[0] = new float[size];
            buffer[1] = new float[size];
        }
        return buffer;
    }
}
