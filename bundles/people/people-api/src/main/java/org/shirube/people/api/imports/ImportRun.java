// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.api.imports;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One run: what came, what it would change or has changed, and where it stands.
 *
 * @param delivery as in {@link ImportOptions#delivery()}
 * @param startedBy login of the actor or name of the route
 * @param finishedAt when it reached its last state; null while it runs or waits
 * @param rows rows read so far, good and refused
 * @param people how people differ
 * @param units how units differ
 * @param refused rows in quarantine
 * @param message for a person, a Japanese line and below it an English one: why it waits or failed; empty otherwise
 */
public record ImportRun(
        ImportRunId id,
        String source,
        String delivery,
        State state,
        LocalDate effective,
        String startedBy,
        Instant startedAt,
        @Nullable Instant finishedAt,
        long rows,
        Counts people,
        Counts units,
        long refused,
        Hold hold,
        String message) {

    /** Where a run stands. */
    public enum State {
        /** Rows are coming in. */
        READING,
        /** Rows are being compared with the directory. */
        COMPARING,
        /** The difference is known and somebody has to decide. */
        WAITING,
        /** The difference is being written. */
        APPLYING,
        /** Written. */
        APPLIED,
        /** Thrown away by a person. */
        DISCARDED,
        /** Ended by an error or a crash; nothing was written. */
        FAILED
    }

    /** Why a run waits although it was to be applied at once. */
    public enum Hold {
        /** It does not wait, or only because a dry run was wanted. */
        NONE,
        /** More people would end than the brake allows. */
        BRAKE,
        /** A refused row could not be assigned to a person, or the file was cut: who is missing cannot be known. */
        INCOMPLETE
    }

    /**
     * How many differ.
     *
     * @param created new here
     * @param changed with at least one field that differs
     * @param ended gone from a complete delivery
     * @param unchanged the same as before
     */
    public record Counts(long created, long changed, long ended, long unchanged) {

        /** Nothing at all. */
        public static final Counts NONE = new Counts(0, 0, 0, 0);
    }
}
