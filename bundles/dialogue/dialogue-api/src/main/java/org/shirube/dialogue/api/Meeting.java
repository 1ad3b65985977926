// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shirube.people.api.EmployeeId;

/**
 * A talk, as the two of it see it.
 *
 * @param state where it stands
 * @param agenda its course
 * @param themes what it is about, in the order they were set
 * @param clarity how clear the member feels afterwards, 1 (not at all) to 5 (very), or null while unsaid (F46)
 * @param ratios both sides' estimates, by who gave them
 * @param closedAt when it was closed, or null
 * @param kind what it is for
 */
public record Meeting(
        MeetingId id,
        PairingId pairing,
        EmployeeId member,
        EmployeeId partner,
        Appointment appointment,
        State state,
        Agenda agenda,
        List<Theme> themes,
        @Nullable Integer clarity,
        Map<EmployeeId, TalkRatio> ratios,
        @Nullable Instant closedAt,
        Kind kind) {

    /** What a talk is for. */
    public enum Kind {

        /** One of those that make up the year. */
        USUAL,

        /** The annual career talk, which looks back on them (F56). */
        ANNUAL
    }

    /** Where a talk stands. */
    public enum State {

        /** It has a date. */
        PLANNED,

        /** It has a theme as well. */
        PREPARED,

        /** It was opened, and is not closed. */
        HELD,

        /** It has ended with what comes next. */
        CLOSED,

        /** It was called off beforehand. */
        CANCELLED,

        /** One of the two did not come. */
        MISSED
    }

    /** A usual talk. */
    public Meeting(
            MeetingId id,
            PairingId pairing,
            EmployeeId member,
            EmployeeId partner,
            Appointment appointment,
            State state,
            Agenda agenda,
            List<Theme> themes,
            @Nullable Integer clarity,
            Map<EmployeeId, TalkRatio> ratios,
            @Nullable Instant closedAt) {
        this(id, pairing, member, partner, appointment, state, agenda, themes, clarity, ratios, closedAt, Kind.USUAL);
    }

    public Meeting {
        themes = List.copyOf(themes);
        ratios = Map.copyOf(ratios);
    }

    /** Whether it is still to come or going on. */
    public boolean pending() {
        return state == State.PLANNED || state == State.PREPARED || state == State.HELD;
    }
}
