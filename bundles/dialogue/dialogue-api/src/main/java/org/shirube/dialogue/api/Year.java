// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

import java.time.LocalDate;
import java.util.List;

/**
 * What was said in a year, put together by rule (F56, F96): counted, listed, not judged. Readable for the two only.
 *
 * @param from its first day
 * @param to the first day after it
 * @param talks how many took place
 * @param themes the most frequent first, then by name
 * @param todos what was decided, as it stands now, oldest first
 * @param clarity oldest first
 * @param scenes those that were shared, newest first
 * @param shared themes for two that ran in it, newest first
 */
public record Year(
        PairingId pairing,
        LocalDate from,
        LocalDate to,
        int talks,
        List<ThreadHead> themes,
        List<Todo> todos,
        List<ClarityPoint> clarity,
        List<Observation> scenes,
        List<SharedTheme> shared) {

    public Year {
        themes = List.copyOf(themes);
        todos = List.copyOf(todos);
        clarity = List.copyOf(clarity);
        scenes = List.copyOf(scenes);
        shared = List.copyOf(shared);
    }

    /** How many of the to-dos stand like this. */
    public long todos(Todo.State state) {
        return todos.stream().filter(todo -> todo.state() == state).count();
    }
}
