// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.api;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.shirube.platform.api.actor.Actor;

/**
 * People join schemes. Every method throws {@link org.shirube.platform.api.actor.AccessDeniedException} for an actor who is no
 * employee.
 */
@ProviderType
public interface Schemes {

    /** The schemes the actor may take part in, or takes part in: those that are open first, then the latest to close first; at most 100. */
    List<OwnScheme> mine(Actor member);

    /**
     * One of them.
     *
     * @throws MentoringRefusedException where there is none for the actor
     */
    OwnScheme scheme(Actor member, SchemeId id);

    /**
     * Joins on a side, or changes how many seekers one takes. In a mutual scheme one joins both sides at once.
     *
     * @param capacity how many seekers the actor takes, 1 to {@value SchemePlan#MOST_CAPACITY}; ignored for a seeker
     * @throws MentoringRefusedException where it is not open, not for the actor, or the actor has no profile
     */
    OwnScheme join(Actor member, SchemeId id, Side side, int capacity);

    /** Leaves a side; requests that wait are withdrawn, pairs go on. Leaving where one is not changes nothing. */
    OwnScheme leave(Actor member, SchemeId id, Side side);
}
