// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.api;

/** Something does not fit how things are at the moment. Nothing was changed. The message names nobody. */
public class MentoringRefusedException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** Why. */
    public enum Reason {
        /** The scheme is not in a state that allows it, or is over. */
        NOT_OPEN,
        /** One is not among those the scheme is for. */
        NOT_FOR_ME,
        /** One has not joined, or has no profile yet. */
        NOT_JOINED,
        /** The other one has no time for one more. */
        FULL,
        /** One has as many partners as the scheme allows. */
        HAS_PARTNER,
        /** One has as many requests that wait as the scheme allows. */
        TOO_MANY_REQUESTS,
        /** There is a request to that person that waits, or a pair with them. */
        ALREADY_ASKED,
        /** A pause. */
        PAUSED,
        /** A rule of the scheme is against it; which one is not said where that would tell of somebody. */
        NOT_POSSIBLE,
        /** It was answered, withdrawn, closed or changed in the meantime. */
        CHANGED_ELSEWHERE,
        /** A run goes on, or there is none to do this with. */
        RUN,
        /** It was sent already. */
        SENT,
        /** There is no room for one more of these. */
        TOO_MANY
    }

    public MentoringRefusedException(Reason reason) {
        super("mentoring: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
