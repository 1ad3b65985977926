// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shirube.people.api.EmployeeId;

/**
 * A theme for two: what two people want to talk about for a while, in their own words (F50, F51). Readable for the two only.
 *
 * @param words one line of 1 to {@value Theme#MAX_WORDS} characters
 * @param by who proposed it
 * @param since the day it was agreed on; while it is only proposed, the day of that
 * @param until the day to look back on it
 * @param ended the day it ended, or null
 * @param endedWithPairing whether it ended because the pairing did, and nobody let it rest
 * @param round how often they will have looked back after the next time, from 1
 * @param lookBacks what they said when looking back, oldest first
 */
public record SharedTheme(
        SharedThemeId id,
        PairingId pairing,
        String words,
        EmployeeId by,
        State state,
        LocalDate since,
        LocalDate until,
        @Nullable LocalDate ended,
        boolean endedWithPairing,
        int round,
        List<LookBack> lookBacks) {

    /** The key such a theme has among the themes of a talk; it is not in the catalogue. */
    public static final String KEY = "for-two";

    /** Where it stands. */
    public enum State {
        /** One of the two proposed it, and the other has not said yes. */
        PROPOSED,
        /** Both agreed. */
        RUNNING,
        /** They let it rest, or their pairing ended. */
        ENDED
    }

    public SharedTheme {
        lookBacks = List.copyOf(lookBacks);
    }

    /** Whether it is time to look back: its day has come, and it has not ended. */
    public boolean lookBackDue(LocalDate today) {
        return state == State.RUNNING && !today.isBefore(until);
    }

    /** The same as a theme of a talk. */
    public Theme asTheme(EmployeeId proposer) {
        return new Theme(KEY, words, null, proposer, id);
    }
}
