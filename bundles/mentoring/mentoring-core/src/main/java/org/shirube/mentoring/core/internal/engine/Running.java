// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.shirube.mentoring.core.internal.engine.Rematch.Change;
import org.shirube.mentoring.core.internal.engine.Rematch.Pair;

/**
 * The pairs that run: whom each left person was paired with after the last event. A running pair counts some points more; that
 * more is added when a pair begins and taken away when it has ended, which leaves every level right, because a pair that is
 * held may be worth more than its levels and one that is not may be worth less.
 */
final class Running {

    private static final int[] NOBODY = {};

    private final Market market;
    private final Touched touched = new Touched();
    private final int inertia;
    private int[][] partners;

    Running(Market market, int inertia) {
        this.market = market;
        this.inertia = inertia;
        partners = new int[market.left.people()][];
        Arrays.fill(partners, NOBODY);
        for (int i = 0; i < partners.length; i++) {
            touched.add(i);
        }
        market.touched = touched;
        change();
    }

    /** What a new edge counts more. */
    int inertia(int left, int right) {
        return left < partners.length && contains(partners[left], right) ? inertia : 0;
    }

    /** This pair does not run any more, and did not end either. */
    void forget(int left, int right) {
        partners[left] = Arrays.stream(partners[left]).filter(j -> j != right).toArray();
    }

    /** What moved since the last time; those pairs run now. */
    Change change() {
        if (partners.length < market.left.people()) {
            int before = partners.length;
            partners = Arrays.copyOf(partners, Grown.size(market.left.people()));
            Arrays.fill(partners, before, partners.length, NOBODY);
        }
        List<Pair> ended = new ArrayList<>();
        List<Pair> begun = new ArrayList<>();
        for (int i : touched.drain()) {
            int[] now = partnersOf(i);
            for (int j : partners[i]) {
                if (!contains(now, j)) {
                    ended.add(new Pair(i, j));
                    count(i, j, -inertia);
                }
            }
            for (int j : now) {
                if (!contains(partners[i], j)) {
                    begun.add(new Pair(i, j));
                    count(i, j, inertia);
                }
            }
            partners[i] = now;
        }
        return new Change(ended, begun);
    }

    int[] partnersOf(int i) {
        int[] now = new int[market.left.places.used(i)];
        Arrays.setAll(now, place -> market.left.other[market.left.places.held(i, place)]);
        return now;
    }

    private void count(int left, int right, int points) {
        int edge = market.left.edge(left, right);
        if (edge >= 0) {
            market.left.score[edge] += points;
            market.right.score[market.left.twin[edge]] += points;
        }
    }

    private static boolean contains(int[] people, int person) {
        for (int p : people) {
            if (p == person) {
                return true;
            }
        }
        return false;
    }
}
