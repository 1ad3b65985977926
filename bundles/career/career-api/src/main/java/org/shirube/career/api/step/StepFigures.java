// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api.step;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import org.shirube.people.api.UnitId;
import org.shirube.platform.api.actor.Actor;

/**
 * How many people declare a step each month, in figures that tell of no person and never what a step is.
 *
 * <p>Those who declared and those who did not are both parts by the rule of
 * {@link org.shirube.platform.api.figures.Suppression}: a unit of which everybody, or nobody, did is withheld as well. A month is
 * drawn for the whole company once, in the background after it has ended, and stands. So no two moments can be
 * subtracted.
 */
@ProviderType
public interface StepFigures {

    /** How many months one can look back. */
    int MONTHS_BACK = 24;

    /**
     * The months that can be asked for, newest first; empty before the first month with a step has ended.
     *
     * @throws org.shirube.platform.api.actor.AccessDeniedException unless the actor is an HR administrator
     */
    List<YearMonth> months(Actor hr);

    /**
     * Whether a month was drawn. Where it was not, that begins soon; until then everything of it is withheld.
     *
     * @throws org.shirube.platform.api.actor.AccessDeniedException unless the actor is an HR administrator
     */
    boolean isDrawn(Actor hr, YearMonth month);

    /**
     * The figures of some units, each with all units below.
     *
     * @param units at most {@value org.shirube.platform.api.page.PageRequest#MAX_LIMIT}
     * @return one for each unit; withheld in a month that was not drawn
     * @throws org.shirube.platform.api.actor.AccessDeniedException unless the actor is an HR administrator
     * @throws IllegalArgumentException where there are too many units
     */
    Map<UnitId, StepCount> of(Actor hr, Collection<UnitId> units, YearMonth month);

    /** The same of one unit; null for the company. */
    StepCount of(Actor hr, @Nullable UnitId unit, YearMonth month);
}
