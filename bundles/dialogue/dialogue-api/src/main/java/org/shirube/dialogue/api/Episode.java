// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a talk was, in short: what it was about, what was written, what was decided and what became of it (F55).
 *
 * @param clarity how clear the member felt, 1 to 5, or null while unsaid
 * @param lines the beginnings of the shared notes, in the order of the talk
 * @param todos those that were decided in this talk, as they stand now
 */
public record Episode(
        MeetingId meeting,
        Instant starts,
        @Nullable Integer clarity,
        List<Theme> themes,
        List<NoteLine> lines,
        List<Todo> todos) {

    public Episode {
        themes = List.copyOf(themes);
        lines = List.copyOf(lines);
        todos = List.copyOf(todos);
    }
}
