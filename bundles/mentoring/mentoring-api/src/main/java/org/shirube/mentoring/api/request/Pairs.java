// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.api.request;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import org.shirube.platform.api.actor.Actor;

/**
 * People who came together, and how they part. Only the two of a pair see it here. Every method throws
 * {@link org.shirube.platform.api.actor.AccessDeniedException} for an actor who is no employee, and for what is of others.
 */
@ProviderType
public interface Pairs {

    /** The longest thank-you. */
    int MAX_THANKS = 1_000;

    /** The actor's own: those that go on first, then the newest; at most 100. */
    List<Pair> mine(Actor actor);

    /** One of them. */
    Pair pair(Actor actor, PairId id);

    /** Says that they met, on a day up to today, where the talks are not planned in the 1on1 module. */
    Pair met(Actor actor, PairId id, LocalDate day);

    /**
     * Plans the first talk at {@link Pair#firstDate} in the 1on1 module; the other one gets the invitation and can move it.
     *
     * @throws org.shirube.mentoring.api.MentoringRefusedException where the module is not there, or one of the two has no time then
     */
    Pair planFirst(Actor actor, PairId id);

    /** Does not meet for a while, or does again. */
    Pair pause(Actor actor, PairId id, boolean paused);

    /**
     * Ends it, at any time and without a reason; or adds a thank-you to what has ended.
     *
     * @param thanks to the other one, who alone reads it; at most {@value #MAX_THANKS} characters, may be empty
     * @param feedback what the actor says of the scheme, or null to say nothing; what was said once stays
     */
    Pair end(Actor actor, PairId id, String thanks, @Nullable Feedback feedback);

    /**
     * Looks for somebody else, as a seeker: ends the pair where it goes on, and joins the scheme again.
     *
     * @throws org.shirube.mentoring.api.MentoringRefusedException where the scheme no longer takes anybody
     */
    void rematch(Actor seeker, PairId id);

    /** What waits for the actor on the first page, the most urgent first; at most 20. */
    List<Nudge> nudges(Actor actor);
}
