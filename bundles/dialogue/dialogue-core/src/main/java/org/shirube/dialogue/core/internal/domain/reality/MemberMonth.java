// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.domain.reality;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a month was for one member. It is added to a unit's count and forgotten.
 *
 * @param asked how many talks the cadence asked for
 * @param talks how many took place
 * @param closings how they were closed
 * @param clarity the mean of what the member said, 1 to 5, or null
 * @param felt the mean of what the member felt, or null
 * @param themes keys of the catalogue
 */
public record MemberMonth(
        int asked, int talks, Closings closings, @Nullable Double clarity, @Nullable Tenths felt, Set<String> themes) {

    public MemberMonth {
        themes = Set.copyOf(themes);
    }

    /** How many talks have a date, a theme, to-dos for afterwards. */
    public record Closings(int date, int theme, int todos) {}

    /** Listening, questions and advice, in tenths that sum to ten. */
    public record Tenths(double listening, double questions, double advice) {}
}
