// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

import org.shirube.mentoring.core.internal.engine.Progress.Stage;

/**
 * Makes any prices and any pairs into an exact optimum: gives everybody the least level that the prices allow, parts who does
 * not fit it, and then mends people one by one along shortest paths of exchanges, first those of the left who could still gain,
 * then those of the right whose free places still cost something.
 *
 * <p>R. Jonker, A. Volgenant, "A shortest augmenting path algorithm for dense and sparse linear assignment problems",
 * Computing 38 (1987), here with places on both sides and with the freedom to stay alone.
 */
final class Mending {

    private static final int CHECK = 0xFF;

    private final Market market;
    private final Paths forward;
    private final Paths backward;

    Mending(Market market) {
        this.market = market;
        PathHeap heap = new PathHeap();
        forward = new Paths(market, market.left, market.right, heap);
        backward = new Paths(market, market.right, market.left, heap);
    }

    /** From any levels of the right and any pairs. */
    void mendAll(Progress progress) {
        Side left = market.left;
        for (int i = 0; i < left.people(); i++) {
            settle(i);
        }
        mend(left, forward, progress, 0);
        mend(market.right, backward, progress, 0.5);
    }

    private static void mend(Side side, Paths paths, Progress progress, double from) {
        for (int person = 0; person < side.people(); person++) {
            if ((person & CHECK) == 0) {
                progress.tell(Stage.MENDING, from + 0.5 * person / side.people());
            }
            paths.mend(person);
        }
    }

    /** Gives a left person the least level that the prices allow, and parts the pairs that are worth less than that. */
    void settle(int i) {
        Side left = market.left;
        left.level[i] = market.bestGain(left, market.right, i);
        for (int place = left.places.used(i) - 1; place >= 0; place--) {
            int edge = left.places.held(i, place);
            if (market.gain(left, market.right, edge) < left.level[i]) {
                market.part(left, market.right, i, edge);
                // Others may have moved to other places.
                place = left.places.used(i);
            }
        }
    }

    /** After the places, the pairs or the candidates of one person changed. */
    void mend(Side side, int person) {
        (side == market.left ? forward : backward).mend(person);
    }
}
