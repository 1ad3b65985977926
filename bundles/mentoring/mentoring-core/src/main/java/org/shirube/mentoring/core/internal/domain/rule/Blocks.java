// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.domain.rule;

import java.util.function.IntToLongFunction;

/** Offerers in blocks by their numbers: where nobody in a block can be good enough, none of them is looked at. */
public final class Blocks {

    /** So many are looked at together: enough for a loop to be worth its start, few enough to be alike. */
    public static final int SIZE = 64;

    private Blocks() {}

    /** How many blocks so many people make. */
    public static int count(int people) {
        return (people + SIZE - 1) / SIZE;
    }

    static int of(int person) {
        return person / SIZE;
    }

    /** What anybody in a block has, as bits. */
    static long[] anybody(int people, IntToLongFunction bits) {
        long[] anybody = new long[count(people)];
        for (int person = 0; person < people; person++) {
            anybody[of(person)] |= bits.applyAsLong(person);
        }
        return anybody;
    }
}
