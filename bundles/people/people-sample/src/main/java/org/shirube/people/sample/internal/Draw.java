// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.sample.internal;

import java.time.LocalDate;
import java.time.Month;
import java.util.SplittableRandom;

/** Chance for one person or unit, independent of every other, so that they can be drawn in any order. */
final class Draw {

    private final SplittableRandom random;

    Draw(long seed, Topic topic, long index) {
        long mixed = seed * 0x9E3779B97F4A7C15L + topic.ordinal() * 0xBF58476D1CE4E5B9L + index * 0x94D049BB133111EBL;
        this.random = new SplittableRandom(mixed);
    }

    /** What is drawn; separate topics keep one change of the generator from changing everything else. */
    enum Topic {
        UNIT,
        PERSON
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    /** A number from {@code from} to before {@code until}; {@code from} where there is no room. */
    int between(int from, int until) {
        return until <= from ? from : random.nextInt(from, until);
    }

    double upTo(double bound) {
        return random.nextDouble() * bound;
    }

    /** The first day of a term, {@code 4月1日} more often than {@code 10月1日}, at least so many years before a day. */
    LocalDate term(LocalDate before, int atLeastYears, int atMostYears) {
        int year = before.getYear() - between(atLeastYears, atMostYears + 1);
        LocalDate term = LocalDate.of(year, chance(0.7) ? Month.APRIL : Month.OCTOBER, 1);
        return term.isBefore(before) ? term : term.minusYears(1);
    }
}
