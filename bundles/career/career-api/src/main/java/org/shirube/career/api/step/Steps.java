// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api.step;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.Actor;

/**
 * The step of the month. It belongs to the person, who shares one or all of them through
 * {@link org.shirube.career.api.share.Shares} with {@link org.shirube.career.api.share.Scope.Part#STEPS}. The database, the
 * ledger and the trail show that a step was declared and when, and never what, nor how it went.
 *
 * <p>A month is one of the installation's time zone. Every method throws
 * {@link org.shirube.platform.api.actor.AccessDeniedException} for an actor who is no employee, except for {@link #of} and
 * {@link #sharedBetween}, which then find nothing.
 */
@ProviderType
public interface Steps {

    /** The longest line, in characters. */
    int MAX_WORDS = 200;

    /** The longest remark, in characters. */
    int MAX_REMARK = 400;

    /** The most steps of one person: fifty years of them. */
    int MOST = 600;

    /** The month that is running, for which a step can be declared. */
    YearMonth running();

    /** All of the actor's own steps, newest month first. */
    List<Step> own(Actor member);

    /** The step of the running month, where there is one. */
    Optional<Step> current(Actor member);

    /**
     * Declares the step of the running month. Declared again it takes the place of what was there, as if nothing had been said
     * about that yet.
     *
     * @param words line breaks become spaces
     * @throws IllegalArgumentException where it is blank or longer than {@value #MAX_WORDS} characters
     */
    Step declare(Actor member, String words);

    /**
     * Says how a step went, this month's or an earlier one; saying it again replaces it.
     *
     * @throws IllegalArgumentException where the remark is longer than {@value #MAX_REMARK} characters
     * @throws org.shirube.career.api.ChangedElsewhereException where there is no such step any more
     */
    Step say(Actor member, UUID step, Step.Outcome outcome, String remark);

    /** Removes a step and all sharing of it. Removing what is not there changes nothing. */
    void remove(Actor member, UUID step);

    /**
     * How many months in a row the actor declared a step, up to the running month, or up to the one before while there is none
     * of this month yet. Nobody else is told.
     */
    int streak(Actor member);

    /**
     * The steps of a person that the viewer may read, newest month first: all for the person, and for somebody else those that
     * are shared with them. A look at what is shared stands in the person's trail, once for each viewer and day.
     */
    List<Step> of(Actor viewer, EmployeeId member);

    /**
     * What the member shares with one other person, as both of them may see it, newest month first: to the other as {@link #of}
     * says, to the member the same steps. Empty for anybody else.
     */
    List<Step> sharedBetween(Actor actor, EmployeeId member, EmployeeId other);
}
