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

    private static final int FIRST = 20;
    private static final int DIVISOR = 16;
    private static final int CHECK = 0xFFF;

    private final Market market;
    private final Progress progress;
    private int[] stack = new int[0];
    private boolean[] waits = new boolean[0];
    private int waiting;
    private long bids;
    private long epsilon;
    private final Best best = new Best();
    private Shortlists shortlists;

    Auction(Market market, Progress progress) {
        this.market = market;
        this.progress = progress;
        shortlists = new Shortlists(market, market.left, market.right);
    }

    /** All phases, the first with an ε of a twentieth of the top worth, the last without. */
    void run(long topWorth) {
        // Never below one unit: with a top score of 1, a twentieth of it would be no increase at all.
        long step = Math.max(1, topWorth / FIRST);
        double phases = 2 + Math.log(step) / Math.log(DIVISOR);
        int done = 0;
        while (true) {
            progress.tell(Stage.BIDDING, Math.min(1, done++ / phases));
            phase(step);
            if (step == 0) {
                return;
            }
            step = step == 1 ? 0 : Math.max(1, step / DIVISOR);
        }
    }

    /** Without the last phases, for prices that are about right. */
    void runCoarse(long topWorth) {
        for (int part = FIRST; part <= FIRST * DIVISOR * DIVISOR; part *= DIVISOR) {
            phase(Math.max(1, topWorth / part));
        }
    }

    /**
     * Begins anew below the prices of the phase before, which end up to its ε too high: going up is cheap, because those who
     * bid look at their own few candidates; going down takes somebody whom many bid for to look at all of them.
     */
    private void phase(long step) {
        market.partAll();
        market.right.lower(epsilon);
        epsilon = step;
        bid(market.left, market.right, false);
        bid(market.right, market.left, true);
    }

    private void bid(Side near, Side far, boolean onlyPriced) {
        shortlists = new Shortlists(market, near, far);
        stack = stack.length == near.people() ? stack : new int[near.people()];
        waits = new boolean[near.people()];
        waiting = 0;
        for (int i = 0; i < near.people(); i++) {
            if (near.hasRoom(i) && !(onlyPriced && near.level[i] == 0)) {
                push(i);
            }
        }
        while (waiting > 0) {
            if ((++bids & CHECK) == 0 && progress.cancelled()) {
                progress.tell(Stage.BIDDING, 1);
            }
            int person = stack[--waiting];
            waits[person] = false;
            int free = near.places.capacity(person) - near.places.used(person);
            if (free == 1) {
                bidForOne(near, far, person);
            } else {
                bidForSeveral(near, far, person, free);
            }
        }
    }

    /** Whoever lost a place last bids next, while what was looked at is still near. */
    private void push(int person) {
        if (!waits[person]) {
            waits[person] = true;
            stack[waiting++] = person;
        }
    }

    private void bidForOne(Side near, Side far, int person) {
        int choice = shortlists.look(person);
        if (choice < 0) {
            near.level[person] = 0;
        } else {
            offer(near, far, person, choice, Math.max(0, shortlists.second() - epsilon));
        }
    }

    private void bidForSeveral(Side near, Side far, int person, int free) {
        best.of(market, near, far, person, free);
        long keep = Math.max(0, best.next() - epsilon);
        for (int k = 0; k < best.size(); k++) {
            offer(near, far, person, best.edge(k), keep);
        }
        if (best.size() < free) {
            near.level[person] = 0;
        }
    }

    /** Offers a far person all that a pair is worth but what the near one keeps; taken where there is room or it is more. */
    private void offer(Side near, Side far, int person, int edge, long keep) {
        int wanted = near.other[edge];
        if (!far.hasRoom(wanted)) {
            if (market.worth(near, edge) - keep <= far.level[wanted]) {
                return;
            }
            int loser = far.other[far.places.held(wanted, 0)];
            market.part(far, near, wanted, far.places.held(wanted, 0));
            push(loser);
        }
        market.pair(near, far, person, edge, keep);
        if (!far.hasRoom(wanted)) {
            far.level[wanted] = far.places.leastShare(wanted);
        }
        if (!near.hasRoom(person)) {
            near.level[person] = near.places.leastShare(person);
        }
    }
}
