// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

/**
 * A talk that is planned, as somebody sees it who only schedules: its date and place, and not whether anything was prepared.
 *
 * @param mustMove whether it lies on a day on which the member is appraised, and has to be moved
 */
public record PlannedTalk(MeetingId id, PairingId pairing, Appointment appointment, boolean mustMove) {}
