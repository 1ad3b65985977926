// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

/** A talk cannot be at that time. */
public class MeetingRefusedException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** It would begin more than a day ago. */
        PAST,
        /** It would begin more than a year ahead. */
        FAR,
        /** The actor has another talk at that time. */
        BUSY,
        /** The other one has another talk at that time. */
        OTHER_BUSY,
        /** The pairing has ended. */
        ENDED,
        /** The member has an interview about their appraisal on that day, and a talk is kept apart from it (F78). */
        APPRAISAL_DAY
    }

    private final Reason reason;

    public MeetingRefusedException(Reason reason) {
        super("refused: " + reason);
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }
}
