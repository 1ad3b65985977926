// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.shirube.dialogue.api.Appointment;
import org.shirube.dialogue.api.Meeting;
import org.shirube.dialogue.api.MeetingId;
import org.shirube.dialogue.api.MeetingRefusedException;
import org.shirube.dialogue.core.internal.persistence.MeetingRow;
import org.shirube.dialogue.core.internal.persistence.MeetingStore;

/** Gives a talk its date. */
final class Planner {

    private static final Duration PAST = Duration.ofDays(1);
    private static final Duration AHEAD = Duration.ofDays(366);

    private final MeetingStore meetings;
    private final Happenings happenings;
    private final AppraisalWall wall;
    private final Clock clock;
    private final Supplier<UUID> ids;

    Planner(MeetingStore meetings, Happenings happenings, AppraisalWall wall, Clock clock, Supplier<UUID> ids) {
        this.meetings = meetings;
        this.happenings = happenings;
        this.wall = wall;
        this.clock = clock;
        this.ids = ids;
    }

    MeetingRow plan(Seat seat, Appointment appointment) {
        check(seat, appointment, null);
        MeetingRow row = meetings.add(new MeetingId(ids.get()), seat.pairing().id(), appointment);
        happenings.meeting(seat, "planned", row.id(), facts(appointment));
        return row;
    }

    MeetingRow move(Seat seat, MeetingRow row, Appointment appointment) {
        if (row.state() != Meeting.State.PLANNED && row.state() != Meeting.State.PREPARED) {
            throw new IllegalStateException("the talk has begun or is over");
        }
        if (appointment.equals(row.appointment())) {
            return row;
        }
        check(seat, appointment, row.id());
        MeetingRow moved = meetings.move(row.id(), appointment);
        happenings.meeting(seat, "moved", row.id(), facts(appointment));
        return moved;
    }

    private void check(Seat seat, Appointment appointment, @Nullable MeetingId except) {
        Instant now = clock.instant();
        refuse(!seat.pairing().open(), MeetingRefusedException.Reason.ENDED);
        refuse(appointment.starts().isBefore(now.minus(PAST)), MeetingRefusedException.Reason.PAST);
        refuse(appointment.starts().isAfter(now.plus(AHEAD)), MeetingRefusedException.Reason.FAR);
        refuse(wall.stands(seat.pairing(), appointment), MeetingRefusedException.Reason.APPRAISAL_DAY);
        refuse(meetings.busy(seat.me(), appointment, except), MeetingRefusedException.Reason.BUSY);
        refuse(meetings.busy(seat.other(), appointment, except), MeetingRefusedException.Reason.OTHER_BUSY);
    }

    private static void refuse(boolean it, MeetingRefusedException.Reason reason) {
        if (it) {
            throw new MeetingRefusedException(reason);
        }
    }

    private static Map<String, String> facts(Appointment appointment) {
        return Map.of(
                "starts", appointment.starts().toString(),
                "minutes", Integer.toString(appointment.minutes()),
                "place", appointment.place().name());
    }
}
