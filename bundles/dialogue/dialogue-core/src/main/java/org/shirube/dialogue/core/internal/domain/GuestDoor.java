// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.domain;

import java.time.Duration;
import java.time.Instant;
import org.shirube.dialogue.api.Appointment;
import org.shirube.dialogue.api.Meeting;
import org.shirube.dialogue.api.SitIn;

/** When a guest may be in the room of a talk: all of it has to hold at the moment of each call. */
public final class GuestDoor {

    private static final Duration BEFORE = Duration.ofMinutes(15);
    private static final Duration AFTER = Duration.ofHours(2);

    private GuestDoor() {}

    public static Instant opens(Appointment appointment) {
        return appointment.starts().minus(BEFORE);
    }

    public static Instant closes(Appointment appointment) {
        return appointment.ends().plus(AFTER);
    }

    /** Whether a talk is not over, so that a guest may still be asked. */
    public static boolean pending(Meeting.State meeting) {
        return switch (meeting) {
            case PLANNED, PREPARED, HELD -> true;
            case CLOSED, CANCELLED, MISSED -> false;
        };
    }

    /**
     * @param goesOn whether the pairing has not ended
     */
    public static boolean open(
            SitIn.State consent, Meeting.State meeting, boolean goesOn, Appointment appointment, Instant now) {
        return consent == SitIn.State.ACCEPTED
                && goesOn
                && pending(meeting)
                && !now.isBefore(opens(appointment))
                && now.isBefore(closes(appointment));
    }
}
