// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.match;

import org.shirube.mentoring.core.internal.domain.pool.Scorer;
import org.shirube.mentoring.core.internal.domain.rule.Blocks;
import org.shirube.mentoring.core.internal.engine.Bounds;

/** Looks at offerers in blocks: by the quick rules first, and by the others only where those leave somebody worth it. */
final class PointsLook implements Bounds.Look {

    /** More than what rounding in another order can change. */
    private static final float ROUNDING = 1e-5f;

    private static final int SIGN = Integer.SIZE - 1;

    private final Scorer scorer;
    private final int offerers;
    private final float[] most;
    /** By block what the slow rules give at most. */
    private final float[] slow;

    private final float[] values = new float[Blocks.SIZE];
    private final float[] scratch = new float[Blocks.SIZE];
    private int seeker;

    PointsLook(Scorer scorer) {
        this.scorer = scorer;
        offerers = scorer.pool().offerers().size();
        most = new float[Blocks.count(offerers)];
        slow = new float[most.length];
    }

    @Override
    public void turn(int left, int[] points) {
        seeker = left;
        scorer.most(left, most, slow);
        for (int block = 0; block < points.length; block++) {
            points[block] = Points.points(most[block]);
        }
        scorer.forbidAll(left, points);
    }

    @Override
    public boolean score(int block, int[] prices, int least, int[] scores) {
        int from = block * Blocks.SIZE;
        int to = Math.min(offerers, from + Blocks.SIZE);
        scorer.quick(seeker, from, to, values);
        float more = slow[block] + ROUNDING;
        int tooLittle = -1;
        for (int i = 0; i < to - from; i++) {
            tooLittle &= (Points.points(values[i] + more) - prices[from + i] - least) >> SIGN;
        }
        if (tooLittle < 0) {
            return false;
        }
        scorer.slow(seeker, from, to, values, scratch);
        for (int i = 0; i < to - from; i++) {
            scores[i] = Points.points(values[i]);
        }
        return true;
    }
}
