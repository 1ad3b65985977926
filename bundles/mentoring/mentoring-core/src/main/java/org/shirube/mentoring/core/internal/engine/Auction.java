// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

import org.shirube.mentoring.core.internal.engine.Progress.Stage;

/**
 * Lets people bid for each other until prices are nearly right: the auction algorithm for problems with several equal places
 * and without the need to pair everybody, forward (the left bid for the right) and then in reverse (people on the right who
 * still have places that cost something lower their price), in phases with a smaller and smaller least increase ε.
 *
 * <p>D. P. Bertsekas, D. A. Castañón, "The auction algorithm for the transportation problem", Annals of Operations Research 20
 * (1989); "A forward/reverse auction algorithm for asymmetric assignment problems", Computational Optimization and Applications
 * 1 (1992). What is left after the last phase is the work of {@link Mending}; nothing that is wrong here can make the result
 * wrong, only slow.
 */
final class Auction {

    /** In so many parts of a point: the least increase of the last phase, which {@link WholePoints} then rounds away. */
    private static final int PARTS = 32;

    private static final int FIRST = 10;
    private static final int DIVISOR = 8;

    private final Market market;
    private final Progress progress;
    private final Shortlists shortlists;
    private long epsilon;

    Auction(Market market, Progress progress) {
        this.market = market;
        this.progress = progress;
        market.refine(PARTS);
        shortlists = new Shortlists(market, market.left);
    }

    /** All phases, the first with an ε of a tenth of the top worth, the last with one part; leaves pairs and whole points. */
    void run(long topWorth) {
        long step = step(topWorth, FIRST);
        double phases = 2 + Math.log(step) / Math.log(DIVISOR);
        int done = 0;
        Bidding last = phase(step);
        while (step > 1) {
            progress.tell(Stage.BIDDING, Math.min(1, ++done / phases));
            step = Math.max(1, step / DIVISOR);
            last = phase(step);
        }
        WholePoints.round(market);
        last.settle();
    }

    /** Without the last phases, for prices that are about right. */
    void runCoarse(long topWorth) {
        for (int part = FIRST; part <= FIRST * DIVISOR * DIVISOR * DIVISOR; part *= DIVISOR) {
            phase(step(topWorth, part));
        }
        WholePoints.round(market);
    }

    /** Never below one part: with a top score of 1, a small share of it would be no increase at all. */
    private static long step(long topWorth, int part) {
        return Math.max(1, topWorth * PARTS / part);
    }

    /**
     * Begins anew below the prices of the phase before, which end up to its ε too high: going up is cheap, because those who
     * bid look at their own few candidates; going down takes somebody whom many bid for to look at all of them.
     */
    private Bidding phase(long step) {
        Side right = market.right;
        right.lower(epsilon);
        shortlists.fell(epsilon);
        epsilon = step;
        Bidding forward = new Bidding(market, market.left, shortlists, step);
        forward.run(0, progress);
        long[] before = right.levels();
        Bidding backward = forward.reversed();
        backward.run(1, progress);
        long fell = 0;
        for (int j = 0; j < before.length; j++) {
            fell = Math.max(fell, before[j] - right.level[j]);
        }
        shortlists.fell(fell);
        return backward;
    }
}
