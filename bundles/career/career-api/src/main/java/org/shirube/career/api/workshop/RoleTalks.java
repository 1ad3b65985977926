// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api.workshop;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.Actor;

/**
 * Talks of role models as material of workshops. HR writes down what somebody told; it is shown only while the teller consents to
 * exactly these words, and the teller takes that back at any time. The words lie sealed with everything else of the teller, and go
 * with it.
 */
@ProviderType
public interface RoleTalks {

    /** The most talks of one teller. */
    int MOST = 50;

    /** All talks, newest first. For HR. */
    List<RoleTalk> all(Actor hr);

    /** Adds one and asks the teller. For HR. */
    RoleTalk add(Actor hr, EmployeeId teller, Map<String, RoleTalk.Words> words, @Nullable String link);

    /** Removes one, also from the workshops it is in. For HR, and for the teller. */
    void remove(Actor actor, RoleTalkId talk);

    /** The talks in which the actor tells, newest first. */
    List<RoleTalk> told(Actor teller);

    /** What the teller says to it, now and later. For anybody else there is no such talk, and nothing changes. */
    void answer(Actor teller, RoleTalkId talk, boolean consents);

    /** Which talk is shown in which steps of a workshop, consent or not. For HR. */
    Map<RoleTalkId, Integer> in(Actor hr, WorkshopId workshop);

    /** Shows a talk in a step of a workshop, or no longer where the step is 0. For HR. */
    void put(Actor hr, WorkshopId workshop, RoleTalkId talk, int step);
}
