// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api;

/**
 * How far somebody has come in owning their career, in five stages. A person says it of themselves; nothing works it out, and
 * no stage is better to have than another: it says which questions help next.
 */
public enum Stage {
    /** Has never thought about it. */
    ONE,
    /** Feels that something matters, and has no words for it yet. */
    TWO,
    /** Looks back on own experience and finds words for it. */
    THREE,
    /** Has a direction and tries it out. */
    FOUR,
    /** Chooses on own initiative. */
    FIVE;

    /** From 1 to 5. */
    public int number() {
        return ordinal() + 1;
    }

    /**
     * The stage with this number.
     *
     * @throws IllegalArgumentException where the number is not 1 to 5
     */
    public static Stage of(int number) {
        if (number < 1 || number > values().length) {
            throw new IllegalArgumentException("a stage is 1 to " + values().length + ", was " + number);
        }
        return values()[number - 1];
    }
}
