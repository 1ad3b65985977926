// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

/**
 * How often and how long two people talk. The usual norm is once a month to every two weeks, 30 to 45 minutes (F77).
 *
 * @param everyDays days from one talk to the next, 7 to 92
 * @param minutes how long, 15 to 90
 * @param careerEvery a career theme at the latest in every so manyth talk, 3 to 5 (F49)
 */
public record Cadence(int everyDays, int minutes, int careerEvery) {

    /** Every four weeks for 45 minutes, a career theme in every fourth talk. */
    public static final Cadence USUAL = new Cadence(28, 45, 4);

    /**
     * @throws IllegalArgumentException where a number is out of its range
     */
    public Cadence {
        if (everyDays < 7 || everyDays > 92) {
            throw new IllegalArgumentException("everyDays must be 7 to 92, was " + everyDays);
        }
        if (minutes < 15 || minutes > 90) {
            throw new IllegalArgumentException("minutes must be 15 to 90, was " + minutes);
        }
        if (careerEvery < 3 || careerEvery > 5) {
            throw new IllegalArgumentException("careerEvery must be 3 to 5, was " + careerEvery);
        }
    }
}
