// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.persistence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shirube.dialogue.api.Agenda;
import org.shirube.dialogue.api.Appointment;
import org.shirube.dialogue.api.Meeting;
import org.shirube.dialogue.api.MeetingId;
import org.shirube.dialogue.api.PairingId;
import org.shirube.dialogue.api.TalkRatio;

/**
 * A meeting as the database knows it: without any words.
 *
 * @param changes how often the appointment changed
 * @param agenda the course it was planned with, or null for the usual one
 */
public record MeetingRow(
        MeetingId id,
        PairingId pairing,
        Appointment appointment,
        Meeting.State state,
        int changes,
        @Nullable Integer clarity,
        @Nullable TalkRatio memberRatio,
        @Nullable TalkRatio partnerRatio,
        @Nullable Instant heldAt,
        @Nullable Instant closedAt,
        Meeting.Kind kind,
        @Nullable Agenda agenda) {}
