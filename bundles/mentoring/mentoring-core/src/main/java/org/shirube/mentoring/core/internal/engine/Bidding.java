// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

import java.util.Arrays;
import org.shirube.mentoring.core.internal.engine.Progress.Stage;

/**
 * One round of bidding: near people who have places left offer far ones all that a pair is worth but what they keep, and outbid
 * each other until nobody gains by another bid. Nearly all the time of a bid goes into looking here and there in memory, so this
 * keeps who holds whom by itself, in few and small arrays, and the market learns of it only when all is done.
 *
 * <p>What the far side holds are places of near people. A place is free or has the edge of its pair.
 */
final class Bidding {

    private static final int CHECK = 0xFFF;

    private final Market market;
    private final Side near;
    private final Side far;
    private final Shortlists shortlists;
    private final long epsilon;

    /** Where the places of each near person begin, and whose each place is. */
    private final int[] first;

    private final int[] owner;

    /** The edge of a place in use. Of a free one, the next free place of the same person as {@code -1 - next}. */
    private final int[] edge;

    /** What the owner of a place keeps of what its pair is worth. */
    private final long[] kept;

    private final int[] free;
    private final int[] nextFree;
    private final Places offers;
    private final Bits held;
    private final Best best = new Best();
    private final int[] stack;
    private final boolean[] waits;
    private int waiting;

    /** Nobody holds anybody. */
    Bidding(Market market, Side near, Shortlists shortlists, long epsilon) {
        this.market = market;
        this.near = near;
        this.shortlists = shortlists;
        this.epsilon = epsilon;
        far = market.farOf(near);
        int people = near.people();
        free = near.places.capacities();
        first = new int[people + 1];
        for (int i = 0; i < people; i++) {
            first[i + 1] = first[i] + free[i];
        }
        nextFree = Arrays.copyOf(first, people);
        owner = new int[first[people]];
        edge = new int[owner.length];
        Arrays.setAll(edge, place -> -2 - place);
        for (int i = 0; i < people; i++) {
            Arrays.fill(owner, first[i], first[i + 1], i);
        }
        kept = new long[owner.length];
        offers = new Places(far.places.capacities());
        held = new Bits(near.other.length);
        stack = new int[people];
        waits = new boolean[people];
    }

    /** The same pairs, for the far side to bid. */
    Bidding reversed() {
        Bidding reverse = new Bidding(market, far, new Shortlists(market, far), epsilon);
        for (int place = 0; place < edge.length; place++) {
            if (edge[place] >= 0) {
                int person = near.other[edge[place]];
                long itsShare = market.worth(near, edge[place]) - kept[place];
                int taken = reverse.hold(person, near.twin[edge[place]], itsShare);
                reverse.offers.take(owner[place], taken, kept[place]);
            }
        }
        return reverse;
    }

    /** Bids until nobody gains by it; whoever has a level below this is content. */
    void run(long leastLevel, Progress progress) {
        for (int i = 0; i < near.people(); i++) {
            if (free[i] > 0 && near.level[i] >= leastLevel) {
                push(i);
            }
        }
        long bids = 0;
        while (waiting > 0) {
            if ((++bids & CHECK) == 0 && progress.cancelled()) {
                progress.tell(Stage.BIDDING, 1);
            }
            int person = stack[--waiting];
            waits[person] = false;
            if (free[person] == 1) {
                bidForOne(person);
            } else {
                bidForSeveral(person);
            }
        }
        for (int i = 0; i < near.people(); i++) {
            if (free[i] == 0 && first[i] < first[i + 1]) {
                near.level[i] = leastKept(i);
            }
        }
    }

    private long leastKept(int person) {
        long least = Long.MAX_VALUE;
        for (int place = first[person]; place < first[person + 1]; place++) {
            least = Math.min(least, kept[place]);
        }
        return least;
    }

    /** Whoever lost a place last bids next, while what was looked at is still near. */
    private void push(int person) {
        if (!waits[person]) {
            waits[person] = true;
            stack[waiting++] = person;
        }
    }

    private void bidForOne(int person) {
        int choice = shortlists.look(person, hasSeveral(person) ? held : null);
        if (choice < 0) {
            giveUp(person);
        } else {
            offer(person, choice, shortlists.wanted(), shortlists.worth(), Math.max(0, shortlists.second() - epsilon));
        }
    }

    private void bidForSeveral(int person) {
        best.of(market, near, far, person, free[person], held);
        long keep = Math.max(0, best.next() - epsilon);
        if (best.size() < free[person]) {
            giveUp(person);
        }
        for (int k = 0; k < best.size(); k++) {
            int choice = best.edge(k);
            offer(person, choice, near.other[choice], market.worth(near, choice), keep);
        }
    }

    /** Whoever has places left when nothing is a gain any more never bids again: prices only rise. */
    private void giveUp(int person) {
        near.level[person] = 0;
        waits[person] = true;
    }

    /** Only of these it is kept whom they hold: others bid when they hold nobody. */
    private boolean hasSeveral(int person) {
        return first[person + 1] - first[person] > 1;
    }

    /** Offers a far person all that a pair is worth but what the near one keeps; taken where there is room or it is more. */
    private void offer(int person, int choice, int wanted, long worth, long keep) {
        long share = worth - keep;
        if (offers.hasRoom(wanted)) {
            offers.take(wanted, hold(person, choice, keep), share);
        } else if (share > far.level[wanted]) {
            release(offers.held(wanted, 0));
            offers.replaceLeast(wanted, hold(person, choice, keep), share);
        }
        if (!offers.hasRoom(wanted)) {
            far.level[wanted] = offers.leastShare(wanted);
        }
    }

    private int hold(int person, int choice, long keep) {
        int place = nextFree[person];
        nextFree[person] = -1 - edge[place];
        free[person]--;
        edge[place] = choice;
        kept[place] = keep;
        if (hasSeveral(person)) {
            held.set(choice);
        }
        return place;
    }

    private void release(int place) {
        int person = owner[place];
        if (hasSeveral(person)) {
            held.clear(edge[place]);
            shortlists.lost(person, edge[place]);
        }
        edge[place] = -1 - nextFree[person];
        nextFree[person] = place;
        free[person]++;
        push(person);
    }

    /** Makes the pairs those of the market. */
    void settle() {
        for (int place = 0; place < edge.length; place++) {
            if (edge[place] >= 0) {
                market.pair(near, far, owner[place], edge[place]);
            }
        }
    }
}
