// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

import java.util.List;

/**
 * What became of a delivery of appraisal days.
 *
 * @param taken whether it replaced what was known; false where no row of it could be used, and then all stays as it was
 * @param kept how many days are known now
 * @param past how many days lay in the past and were left out
 * @param clashes how many talks that are planned lie on a day that was not known before; both of each are told
 * @param refused rows that could not be used, by line
 */
public record AppraisalReceipt(boolean taken, int kept, int past, int clashes, List<Refused> refused) {

    public AppraisalReceipt {
        refused = List.copyOf(refused);
    }

    /**
     * A row that could not be used.
     *
     * @param line where it stands in the file
     */
    public record Refused(long line, Why why) {}

    /** Why a row could not be used. */
    public enum Why {
        /** Nobody who is here has this id. */
        UNKNOWN_PERSON,
        /** Several sources of people have this id, so whose it is cannot be decided. */
        AMBIGUOUS_PERSON
    }
}
