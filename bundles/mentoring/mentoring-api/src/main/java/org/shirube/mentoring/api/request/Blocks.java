// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.api.request;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.Actor;

/**
 * With whom somebody would rather not be brought together. Silent: the other one never learns of it, nor does HR; they are just not
 * suggested, not matched, and cannot ask. Every method throws {@link org.shirube.platform.api.actor.AccessDeniedException} for an
 * actor who is no employee.
 */
@ProviderType
public interface Blocks {

    /** The most people one can name. */
    int MOST = 100;

    /** Whom the actor named. */
    List<EmployeeId> mine(Actor actor);

    /**
     * Names somebody. A request that waits between the two lapses; a pair goes on until one ends it.
     *
     * @throws org.shirube.mentoring.api.MentoringRefusedException where there are {@value #MOST}
     */
    void block(Actor actor, EmployeeId person);

    /** Takes it back. */
    void unblock(Actor actor, EmployeeId person);
}
