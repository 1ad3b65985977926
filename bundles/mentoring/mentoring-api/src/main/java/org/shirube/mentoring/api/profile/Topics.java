// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.api.profile;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.shirube.platform.api.actor.Actor;

/** The catalogue of topics. A new installation has some that HR can change. */
@ProviderType
public interface Topics {

    /** The most topics, the retired included. */
    int MOST = 200;

    /** All in the order HR gave them, the retired ones too. For any actor. */
    List<Topic> all(Actor actor);

    /**
     * Adds a topic at the end, or changes the names of one, or retires it, or takes it back.
     *
     * @throws org.shirube.platform.api.actor.AccessDeniedException unless the actor is an HR administrator
     * @throws org.shirube.mentoring.api.MentoringRefusedException where there are {@value #MOST}
     */
    void put(Actor hr, Topic topic);

    /**
     * Puts them into another order.
     *
     * @param keys those that come first, in this order; the others keep theirs behind them
     * @throws org.shirube.platform.api.actor.AccessDeniedException unless the actor is an HR administrator
     */
    void order(Actor hr, List<String> keys);
}
