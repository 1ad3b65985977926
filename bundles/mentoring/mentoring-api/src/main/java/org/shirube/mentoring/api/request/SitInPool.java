// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.api.request;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.shirube.mentoring.api.profile.ProfileView;
import org.shirube.platform.api.actor.Actor;

/** Who may be asked to sit in on a talk (F99): those who joined a scheme of the kind {@code SIT_IN_POOL} as offerers. */
@ProviderType
public interface SitInPool {

    /**
     * Whom the actor may ask: those who are not paused, are not the actor, and stand in no reporting line with the actor. Asking
     * itself is the 1on1 module's, with the member's consent.
     *
     * @return at most 20, in an order of the day, so that nobody is always first
     */
    List<ProfileView> whom(Actor actor);
}
