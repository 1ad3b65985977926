// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

import java.util.List;

/**
 * A manager's own talks with those who report to them, for the manager alone (F93). Nothing of it is what a member felt.
 *
 * @param periods of 3, 6 and 12 months up to today; empty for somebody who listens to nobody as a manager
 */
public record OwnTalks(List<Period> periods) {

    public OwnTalks {
        periods = List.copyOf(periods);
    }

    /**
     * A time up to today.
     *
     * @param months how long, in months
     * @param asked talks that the cadences asked for
     * @param kept how many of those took place; talks beyond what a cadence asked do not make up for another pairing's
     * @param talks all talks that took place
     * @param dates how many of them were closed with a date for the next one
     * @param themes with a theme for the next one
     * @param todos with to-dos
     */
    public record Period(int months, int asked, int kept, int talks, int dates, int themes, int todos) {}
}
