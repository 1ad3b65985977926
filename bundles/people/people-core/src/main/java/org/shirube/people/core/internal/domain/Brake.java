// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.internal.domain;

import org.shirube.people.api.imports.ImportRun.Hold;

/**
 * Decides whether a run may be applied without a person.
 *
 * @param percent the share of present people that may end, 0 to 100
 */
public record Brake(double percent) {

    /**
     * @param present people who have not left on the day the run takes effect
     * @param leaving those of them who have left once it is applied, missing or delivered as left
     * @param ended people and units that end because they are missing
     * @param unassigned refused rows of which nobody knows whom they are about
     */
    public Hold decide(long present, long leaving, long ended, long unassigned) {
        if (present > 0 && leaving * 100.0 / present > percent) {
            return Hold.BRAKE;
        }
        return unassigned > 0 && ended > 0 ? Hold.INCOMPLETE : Hold.NONE;
    }

    /** Says it to a person: a Japanese line, a line break, and an English one. */
    public String sentence(Hold hold, long present, long leaving, long unassigned) {
        return switch (hold) {
            case NONE -> "";
            case BRAKE -> "いまの %d 人のうち %d 人です。確認なしで反映できるのは %s %% までです。".formatted(present, leaving, percent) + "\n"
                    + leaving + " of " + present + " people would end; up to " + percent + " % may end unasked.";
            case INCOMPLETE -> "だれの行か分からない保留行が %d 行あり、いなくなったように見える人がその中にいるかもしれません。".formatted(unassigned)
                    + "\n" + unassigned
                    + " refused rows could not be assigned to anybody: who is missing may stand in one of them.";
        };
    }
}
