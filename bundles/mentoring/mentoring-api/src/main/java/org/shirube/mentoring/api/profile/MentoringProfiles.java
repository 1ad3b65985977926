// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.api.profile;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.Actor;

/**
 * What people say of themselves to find each other. Every method throws
 * {@link org.shirube.platform.api.actor.AccessDeniedException} for an actor who is no employee.
 */
@ProviderType
public interface MentoringProfiles {

    int MAX_ZONE = 60;

    /** The actor's own; empty while there is none. */
    Optional<MentoringProfile> own(Actor member);

    /**
     * Writes it.
     *
     * @param version of what was read, or 0 for the first time
     * @throws org.shirube.mentoring.api.MentoringRefusedException where it was changed elsewhere in between
     * @throws IllegalArgumentException for a topic that is not in the catalogue
     */
    MentoringProfile save(Actor member, long version, ProfileDraft draft);

    /** Takes nobody new and asks nobody, or does so again. Pairs go on, requests that wait for the actor's answer still wait. */
    MentoringProfile pause(Actor member, boolean paused);

    /** Removes it with all words in it; the actor leaves every scheme, pairs go on. */
    void erase(Actor member);

    /** Words of the actor's own, from other modules, that could be taken into the profile. Empty where none is installed. */
    List<ChosenWord> choosable(Actor member);

    /**
     * Another person's, for those who take part in a scheme with them on the other side, have a request or a pair with them, or are
     * introduced to them. A look stands in the person's trail as {@code mentoring.profile.viewed}, once a day.
     *
     * @return empty where there is none, or it is not for the actor, which is not told apart
     */
    Optional<ProfileView> of(Actor viewer, EmployeeId person);

    /**
     * Says in which time zone the actor lives, so that first dates are proposed when it is day there. Without a profile, and for a
     * zone whose name is longer than {@value #MAX_ZONE} characters, nothing changes.
     */
    void livesIn(Actor actor, ZoneId zone);
}
