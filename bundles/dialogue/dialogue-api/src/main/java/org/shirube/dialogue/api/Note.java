// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shirube.people.api.EmployeeId;

/**
 * What is written.
 *
 * @param text at most {@value #MAX_TEXT} characters
 * @param version grows with every change; 0 for what nobody has written yet
 * @param by who wrote last, or null
 * @param at when, or null
 */
public record Note(NoteKey key, String text, long version, @Nullable EmployeeId by, @Nullable Instant at) {

    /** The longest note. */
    public static final int MAX_TEXT = 20_000;
}
