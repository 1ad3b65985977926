// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import org.shirube.people.api.UnitId;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.figures.Suppression;

/**
 * What 1on1s with the manager are like, in figures that tell of no person (F47, F93).
 *
 * <p>A member is counted once, in the unit of the main post on the last day of the month and in the units above. Only talks with
 * the manager count, and only a month that has ended. Figures of a month are drawn once for the whole company, by the
 * installation itself once {@value #DAYS_TO_SETTLE} days have gone by, and stand as they were told: whatever people say later
 * about a talk changes nothing in them, so nobody is seen by asking before and after. A month in which fewer than
 * {@value #LEAST} people had a manager at its end is not drawn.
 *
 * <p>Each figure is shown by its own number of people, by the rule of {@link Suppression}: fewer than {@value #LEAST} are never
 * told of, neither by themselves nor by subtracting what is shown of units from the unit above. In detail:
 *
 * <ul>
 *   <li><b>What people felt and talked about</b> is split, and every part counts as a group of its own, an empty one too: that
 *       nobody is in a part tells of everybody that they are in another. So clarity is shown in bands of which each has
 *       {@value #LEAST} people, the mean only where there are two such bands, and a theme only where {@value #LEAST} talked about
 *       it and {@value #LEAST} did not. A theme nobody chose looks like one that a few chose.
 *   <li><b>What the partners felt</b> is counted in the partners' units and by partner: five members of one manager are one
 *       person there, and are not shown.
 *   <li><b>That talks took place and how they were closed</b> is not what anybody said. Here it is told where everybody, or
 *       nobody, talked as often as agreed, and how many of the people with a manager are behind the other figures.
 * </ul>
 *
 * <p>What this does not hide: that in a unit nobody or everybody talked; that an average at the very end of 7:2:1, say ten tenths
 * of listening, was felt by all; that a unit of one manager's people is that manager's; and where next to nothing else changed
 * in a unit from one month to the next, the difference hints at those who came or went.
 */
@ProviderType
public interface TalkFigures {

    /** The fewest people that are ever told of. */
    int LEAST = Suppression.LEAST;

    /** How far back a month may lie, in months. */
    int MONTHS_BACK = 24;

    /** How many days after its end a month is drawn, so that a talk of the last evening is in it as a whole. */
    int DAYS_TO_SETTLE = 2;

    /**
     * The months that can be asked for, newest first: those that ended more than {@value #DAYS_TO_SETTLE} days ago, since the
     * first pairing with a manager, at most {@value #MONTHS_BACK}.
     *
     * @throws org.shirube.platform.api.actor.AccessDeniedException unless the actor is an HR administrator
     */
    List<YearMonth> months(Actor hr);

    /**
     * Whether a month stands, or is never to be drawn. Where it does not, it is drawn from now on if nobody is at it, which
     * takes some seconds for each 10,000 people; whoever waits asks again.
     *
     * @param month one of {@link #months}
     * @throws org.shirube.platform.api.actor.AccessDeniedException unless the actor is an HR administrator
     * @throws IllegalArgumentException as for {@link #of(Actor, UnitId, YearMonth)}
     */
    boolean drawn(Actor hr, YearMonth month);

    /**
     * A month of a unit with all units below, as it was drawn; nobody waits for that.
     *
     * @param unit null for the whole company
     * @param month one of {@link #months}
     * @return with nothing in it where too few people would be told of, where nobody knows the unit, and while the month is
     *     not {@link #drawn}
     * @throws org.shirube.platform.api.actor.AccessDeniedException unless the actor is an HR administrator
     * @throws IllegalArgumentException where the month has not ended, or lies more than {@value #MONTHS_BACK} months back
     */
    TalkReality of(Actor hr, @Nullable UnitId unit, YearMonth month);

    /**
     * The same for several units, for a comparison.
     *
     * @param units at most 1,000
     * @return one for each unit
     */
    Map<UnitId, TalkReality> of(Actor hr, Collection<UnitId> units, YearMonth month);

    /**
     * The actor's own talks as a manager: what they know anyway, summed up. Nobody else is told this by name, HR included; see
     * decision record 0018.
     *
     * @return without periods for an actor who is no employee, or no manager in any pairing of the last year
     */
    OwnTalks own(Actor manager);
}
