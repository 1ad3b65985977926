// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

import org.shirube.people.api.EmployeeId;

/**
 * What a mail or a calendar may say of a talk: who with whom, when and where. Never a theme, a note or a reason.
 *
 * @param meeting also its name in calendars: UID of RFC 5545, section 3.8.4.7, is the same for good
 * @param sequence how often the appointment changed, from 0: SEQUENCE of RFC 5545, section 3.8.7.4
 * @param cancelled whether it was called off
 * @param themeSet whether a theme is set, not which
 * @param agenda the course of the talk
 */
public record Invitation(
        MeetingId meeting,
        int sequence,
        Appointment appointment,
        boolean cancelled,
        Participant member,
        Participant partner,
        boolean themeSet,
        Agenda agenda) {

    /** The one of the two who has this id. */
    public Participant of(EmployeeId person) {
        return member.id().equals(person) ? member : partner;
    }

    /** The other one. */
    public Participant other(EmployeeId person) {
        return member.id().equals(person) ? partner : member;
    }
}
