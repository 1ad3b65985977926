// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a talk ends (F52, F53, F54). Whatever is left out can be said later.
 *
 * @param next the next talk, or null
 * @param theme what the next talk is about, or null
 * @param todos what is to be done until then; at most {@value #MAX_TODOS}
 */
public record Closing(@Nullable Appointment next, @Nullable Theme theme, List<NewTodo> todos) {

    /** The most to-dos of one talk. */
    public static final int MAX_TODOS = 20;

    public Closing {
        todos = List.copyOf(todos);
        if (todos.size() > MAX_TODOS) {
            throw new IllegalArgumentException("at most " + MAX_TODOS + " to-dos");
        }
    }
}
