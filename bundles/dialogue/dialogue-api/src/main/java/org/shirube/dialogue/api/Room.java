// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

import java.util.List;
import java.util.Map;
import org.shirube.people.api.EmployeeId;

/**
 * All that the actor may read in the room of a talk.
 *
 * @param notes the shared and the actor's own, by key; a key that nobody has written at is missing
 * @param checkIns how the two came in, by who said it
 * @param todos open ones of the pairing, oldest first
 */
public record Room(Meeting meeting, Map<NoteKey, Note> notes, Map<EmployeeId, CheckIn> checkIns, List<Todo> todos) {

    public Room {
        notes = Map.copyOf(notes);
        checkIns = Map.copyOf(checkIns);
        todos = List.copyOf(todos);
    }
}
