// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.api.match;

import org.jspecify.annotations.Nullable;
import org.shirube.people.api.EmployeeId;

/**
 * Two whom a run brings together.
 *
 * @param score how well they fit, 0 to 1; without wishes, which count in a run and are never told
 * @param byHand whether HR put them together
 * @param since what the pair is beside the run before; null where there was none, or the pair came about after the run
 */
public record Proposal(EmployeeId seeker, EmployeeId offerer, double score, boolean byHand, @Nullable Since since) {

    /** One that is compared with no other run. */
    public Proposal(EmployeeId seeker, EmployeeId offerer, double score, boolean byHand) {
        this(seeker, offerer, score, byHand, null);
    }

    /** What a pair is beside the run before. */
    public enum Since {
        /** The same two were together there. */
        SAME,
        /** The seeker had another partner there. */
        OTHER,
        /** The seeker had nobody there, or did not take part. */
        NEW
    }
}
