// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.internal.command;

import java.util.Set;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;

/** Whoever sits at the console may import; Karaf has signed them in, and the trail says that it was the console. */
final class Console {

    static final Actor ACTOR = new Actor(Actor.SYSTEM_ID, "console", null, Set.of(Role.INTEGRATOR));

    private Console() {}
}
