// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.persistence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shirube.dialogue.api.PairingId;
import org.shirube.dialogue.api.Todo;
import org.shirube.dialogue.api.TodoId;
import org.shirube.people.api.EmployeeId;

/**
 * A to-do, its words under seal.
 *
 * @param word why it was dropped, under seal, or null
 */
public record TodoRow(
        TodoId id,
        PairingId pairing,
        EmployeeId owner,
        @Nullable LocalDate due,
        Todo.State state,
        byte[] text,
        byte @Nullable [] word) {}
