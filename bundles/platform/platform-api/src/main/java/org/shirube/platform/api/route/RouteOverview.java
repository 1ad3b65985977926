// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.api.route;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.shirube.platform.api.actor.Actor;

/** The integration routes, for integrators and operators. */
@ProviderType
public interface RouteOverview {

    /**
     * Every route by id.
     *
     * @throws org.shirube.platform.api.actor.AccessDeniedException unless the actor is an integrator or an operator
     */
    List<RouteState> routes(Actor actor);

    /** Starts a stopped route. Audited. */
    void start(Actor actor, String routeId);

    /** Stops a running route after the message it works on. Audited. */
    void stop(Actor actor, String routeId);
}
