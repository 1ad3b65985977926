// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shirube.people.api.EmployeeId;

/**
 * What a mail or a calendar may say of a talk: who with whom, when and where. Never a theme, a note or a reason.
 *
 * @param uid its name in calendars: UID of RFC 5545, section 3.8.4.7, is the same for good. For the two it is the id of the
 *     talk; a guest has an event of their own, with the id of the sit-in, so that it can end while the talk goes on
 * @param sequence grows with each change that is told: SEQUENCE of RFC 5545, section 3.8.7.4, from 0
 * @param cancelled whether it was called off, for a guest also whether they no longer sit in
 * @param guest who sits in and reads this; null where one of the two reads it, or who plans for one of them
 * @param themeSet whether a theme is set, not which; false for everybody but the two
 * @param agenda the course of the talk
 */
public record Invitation(
        UUID uid,
        MeetingId meeting,
        int sequence,
        Appointment appointment,
        boolean cancelled,
        Participant member,
        Participant partner,
        @Nullable Participant guest,
        boolean themeSet,
        Agenda agenda) {

    /** With whom somebody talks: the other one for one of the two, both for anybody else. */
    public List<Participant> others(EmployeeId reader) {
        return Stream.of(member, partner)
                .filter(one -> !one.id().equals(reader))
                .toList();
    }
}
