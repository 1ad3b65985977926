// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

/** The greatest gains of one person, as many as there are places, none below 0. */
final class TopGains {

    private final int[] top;
    private int size;
    private int places;

    /** @param most the most places anybody has */
    TopGains(int most) {
        top = new int[most];
    }

    /** Begins with another person. */
    void begin(int itsPlaces) {
        places = Math.min(itsPlaces, top.length);
        size = 0;
    }

    void add(int gain) {
        if (gain <= least()) {
            return;
        }
        int at = size < places ? size++ : size - 1;
        while (at > 0 && top[at - 1] < gain) {
            top[at] = top[at - 1];
            at--;
        }
        top[at] = gain;
    }

    /** What has to be exceeded: the least of them, or 0 while there are fewer than places; whoever has no place gains nothing. */
    int least() {
        return places == 0 ? Integer.MAX_VALUE : size < places ? 0 : top[size - 1];
    }

    long sum() {
        long sum = 0;
        for (int k = 0; k < size; k++) {
            sum += top[k];
        }
        return sum;
    }
}
