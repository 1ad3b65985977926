// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import org.shirube.dialogue.api.Pairing;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.Actor;

/**
 * One of the two of a pairing, as they act.
 *
 * @param me who acts
 */
record Seat(Actor actor, EmployeeId me, Pairing pairing) {

    boolean asMember() {
        return me.equals(pairing.member());
    }

    EmployeeId other() {
        return pairing.other(me);
    }
}
