// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api.workshop;

/** Something does not fit how a workshop is at the moment. Nothing was changed. */
public class WorkshopRefusedException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** Why. */
    public enum Reason {
        /** Every seat is taken. */
        FULL,
        /** It has begun or ended, or does not take place. */
        NOT_PLANNED,
        /** It is not going on. */
        NOT_RUNNING,
        /** Whoever facilitates takes no seat. */
        FACILITATES,
        /** Nobody has joined. */
        NOBODY,
        /** This person has no seat, or not any more. */
        NO_SEAT
    }

    public WorkshopRefusedException(Reason reason) {
        super("a workshop: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
