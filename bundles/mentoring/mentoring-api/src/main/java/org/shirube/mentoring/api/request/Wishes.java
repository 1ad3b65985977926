// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.api.request;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.shirube.mentoring.api.SchemeId;
import org.shirube.mentoring.api.Side;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.Actor;

/**
 * Whom somebody would like to be matched with, for schemes that HR matches. Only a run reads it: neither HR nor those who are named do.
 */
@ProviderType
public interface Wishes {

    /** The most people one can name on a side of a scheme. */
    int MOST = 5;

    /** Whom the actor named, the best liked first. */
    List<EmployeeId> mine(Actor actor, SchemeId scheme, Side side);

    /**
     * Names them anew.
     *
     * @param side on which the actor is
     * @param people on the other side, the best liked first; at most {@value #MOST}
     * @throws org.shirube.mentoring.api.MentoringRefusedException where the actor is not on that side
     */
    void set(Actor actor, SchemeId scheme, Side side, List<EmployeeId> people);
}
