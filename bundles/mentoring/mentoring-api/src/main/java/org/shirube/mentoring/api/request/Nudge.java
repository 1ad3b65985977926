// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.api.request;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shirube.people.api.EmployeeId;

/**
 * Something small to do, for the first page.
 *
 * @param kind what
 * @param other the other one of the two
 * @param pair the pair it is about, or null
 * @param request the request it is about, or null
 * @param introduction the introduction it is about, or null
 * @param since since when it waits
 */
public record Nudge(
        Kind kind,
        EmployeeId other,
        @Nullable PairId pair,
        @Nullable RequestId request,
        @Nullable UUID introduction,
        Instant since) {

    /** What is to do, the most urgent first. */
    public enum Kind {
        /** Somebody waits for an answer. */
        ANSWER,
        /** A pair has not met yet, and could. */
        FIRST_DATE,
        /** A pair has not met for a month. */
        NOT_MET,
        /** Somebody was introduced to one. */
        INTRODUCED,
        /** A pair ends within two weeks. */
        ENDS_SOON,
        /** A pair has ended, and there was no thank-you yet. */
        SAY_THANKS
    }
}
