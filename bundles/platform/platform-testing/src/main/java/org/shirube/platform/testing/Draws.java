// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;

/**
 * What a generator draws its value from: a row of numbers, new from a seed or replayed. Because every value is made of such
 * a row, shrinking the row shrinks any value without knowing what it is; smaller numbers should make simpler values.
 */
public final class Draws {

    private final SplittableRandom random;
    private final long[] replay;
    private final List<Long> drawn = new ArrayList<>();

    Draws(SplittableRandom random, long[] replay) {
        this.random = random;
        this.replay = replay;
    }

    /** From 0 to below the bound. A replayed number that is too large is cut; a replay that ends goes on with zeros. */
    public long below(long bound) {
        long next;
        if (replay.length > 0) {
            next = drawn.size() < replay.length ? Math.min(replay[drawn.size()], bound - 1) : 0;
        } else {
            next = random.nextLong(bound);
        }
        drawn.add(next);
        return next;
    }

    /** From the least to the greatest, both included. */
    public int between(int least, int greatest) {
        return least + (int) below((long) greatest - least + 1);
    }

    /** Any of these; the first is the simplest. */
    public <T> T oneOf(List<T> values) {
        return values.get((int) below(values.size()));
    }

    /** Up to so many values. Before each stands a number that says whether one follows: two numbers less are one value less. */
    public <T> List<T> listOf(int max, Function<Draws, T> element) {
        List<T> list = new ArrayList<>();
        while (list.size() < max && below(max - list.size() + 1L) > 0) {
            list.add(element.apply(this));
        }
        return list;
    }

    /** Up to so many characters of an alphabet, whose first character is the simplest. */
    public String text(int max, String alphabet) {
        List<Integer> characters = alphabet.codePoints().boxed().toList();
        StringBuilder text = new StringBuilder();
        listOf(max, d -> d.oneOf(characters)).forEach(text::appendCodePoint);
        return text.toString();
    }

    long[] drawn() {
        return drawn.stream().mapToLong(Long::longValue).toArray();
    }
}
