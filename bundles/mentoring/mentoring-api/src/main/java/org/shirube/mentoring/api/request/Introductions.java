// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.api.request;

import java.util.List;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.Actor;

/**
 * Brings people together outside of any scheme (F39): a manager introduces somebody of their team to others, a partner somebody they
 * accompany. Only the three see it. Every method throws {@link org.shirube.platform.api.actor.AccessDeniedException} for an actor
 * who is no employee, and for what is of others.
 */
@ProviderType
public interface Introductions {

    /** The longest note. */
    int MAX_NOTE = 1_000;

    /**
     * Introduces somebody to somebody.
     *
     * @param member who reports to the actor, or whose partner the actor is
     * @throws org.shirube.platform.api.actor.AccessDeniedException where the actor does not accompany the member
     * @throws org.shirube.mentoring.api.MentoringRefusedException where it is not possible, for whatever reason
     */
    Introduction introduce(Actor by, EmployeeId member, EmployeeId to, String note);

    /** Says yes or no to it. Of a no only the one who said it knows. */
    Introduction answer(Actor actor, UUID id, boolean gladly);

    /** Those in which the actor is one of the three, newest first; at most 50. */
    List<Introduction> mine(Actor actor);
}
