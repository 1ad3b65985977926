// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shirube.people.api.UnitId;

/**
 * How many people chose which stage. Nobody can be found in it: see {@link StageFigures}.
 *
 * @param unit which unit with all below, or null for the company
 * @param asOf the day on which it was drawn, which can lie before the day asked for
 * @param bands from stage one to stage five without gaps; empty where it is withheld
 * @param programmeHint whether so many are at stage one that this is for a programme rather than for each manager: at least
 *     {@value StageFigures#LEAST} people and a quarter of those who chose; false where stage one has no band of its own
 */
public record StageDistribution(@Nullable UnitId unit, LocalDate asOf, List<Band> bands, boolean programmeHint) {

    public StageDistribution {
        bands = List.copyOf(bands);
    }

    /** Whether there are too few people to tell of. */
    public boolean withheld() {
        return bands.isEmpty();
    }

    /** How many people of the unit chose a stage; 0 where it is withheld. */
    public int chosen() {
        return bands.stream().mapToInt(Band::people).sum();
    }

    /**
     * One stage, or several neighbouring ones together.
     *
     * @param from the lowest
     * @param to the highest
     * @param people how many, at least {@value StageFigures#LEAST}
     */
    public record Band(Stage from, Stage to, int people) {}
}
