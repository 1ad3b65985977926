// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.shirube.people.api.EmployeeId;

/**
 * All that a guest may read in the room of a talk (F95): its themes and the notes both write. Not there, for a guest: anybody's
 * own notes, how the two came in, to-dos, scenes, clarity, and other talks.
 *
 * @param themes what the talk is about
 * @param notes those both write, by key; a key that nobody has written at is missing
 * @param until when the guest has to leave at the latest
 */
public record GuestRoom(
        SitIn sitIn,
        EmployeeId member,
        EmployeeId partner,
        Appointment appointment,
        Agenda agenda,
        List<Theme> themes,
        Map<NoteKey, Note> notes,
        Instant until) {

    public GuestRoom {
        themes = List.copyOf(themes);
        notes = Map.copyOf(notes);
    }
}
