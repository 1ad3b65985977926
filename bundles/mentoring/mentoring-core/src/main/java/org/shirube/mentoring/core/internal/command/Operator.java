// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.command;

import java.util.Set;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;

/** Whoever sits at the console: Karaf has signed them in. */
final class Operator {

    static final Actor CONSOLE = new Actor(Actor.SYSTEM_ID, "console", null, Set.of(Role.OPERATOR));

    private Operator() {}
}
