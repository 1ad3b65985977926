// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import org.shirube.people.api.UnitId;
import org.shirube.platform.api.actor.Actor;

/**
 * How the stages are spread over the company and its units, in figures that tell of no person.
 *
 * <p>Everybody who chose a stage and has a main post is counted once, in the unit of that post and the units above. One rule
 * decides what is shown: <em>whoever lays two figures side by side must not arrive at fewer than {@value #LEAST} people.</em>
 * In detail:
 *
 * <ul>
 *   <li>Neighbouring stages become one band until every band has {@value #LEAST} people; a band of nobody is too few as well,
 *       since it tells of everybody that they are not in it.
 *   <li>Units with the same unit above use the same bands, and these are bands of the unit above or joined from them.
 *   <li>A unit too small for that is withheld. What remains of the unit above, without the units that are shown, must be nobody
 *       or have {@value #LEAST} people in every band; otherwise the smallest unit that could be shown is withheld too.
 *   <li>Below a unit that is withheld everything is.
 *   <li>Figures of the whole company are drawn at once, behind the screen once somebody asks and they are due, and stand as they are told for
 *       {@value #DAYS_BETWEEN_FIGURES} days. So nobody can ask before and after the day on which somebody came, went or chose.
 * </ul>
 *
 * <p>What this does not hide: where next to nothing else changed in a unit between two drawings, their difference hints at
 * those who did.
 */
@ProviderType
public interface StageFigures {

    /** The fewest people that are ever told of. */
    int LEAST = 5;

    /** How long figures stand, in days. */
    int DAYS_BETWEEN_FIGURES = 28;

    /**
     * The figures of a unit with all units below.
     *
     * @param unit null for the whole company
     * @param asOf not after today; what was last drawn on that day or before is told. Asked for today, new ones are drawn in
     *     the background where they are due, and told to whoever asks after that
     * @return withheld where too few people would be told of, where nobody knows the unit, and before the first drawing
     * @throws org.shirube.platform.api.actor.AccessDeniedException unless the actor is an HR administrator
     * @throws IllegalArgumentException where the day is still to come
     */
    StageDistribution of(Actor hr, @Nullable UnitId unit, LocalDate asOf);
}
