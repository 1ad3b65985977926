// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.Actor;

/** Who talks with whom. Only the two of a pairing see it here. */
@ProviderType
public interface Pairings {

    /**
     * The actor's own pairings that go on, as the one and as the other. The manager follows the directory: where it names
     * another one, the pairing with the former ends today and one with the new begins, which sees nothing of what was
     * written before.
     *
     * @return those where the actor is the member first, then by when a talk is due; empty for an actor who is no employee
     */
    List<PairingState> mine(Actor actor);

    /**
     * A pairing of the actor's own.
     *
     * @throws org.shirube.platform.api.actor.AccessDeniedException where there is none, or it is of others
     */
    PairingState pairing(Actor actor, PairingId id);

    /**
     * The member opens a pairing with somebody who is not the manager.
     *
     * @param kind any but {@link PairingKind#MANAGER}, which the directory opens
     * @throws IllegalArgumentException for the manager, for the member, for somebody who has left, or where there is one
     *     with that person already
     */
    Pairing open(Actor member, EmployeeId partner, PairingKind kind, Cadence cadence);

    /** Either of the two says how often and how long they talk. */
    Pairing keep(Actor actor, PairingId id, Cadence cadence);

    /**
     * Either of the two ends it; what is planned is cancelled, what was written stays readable for both.
     *
     * @throws IllegalArgumentException for the pairing with a manager, which only the directory ends
     */
    void end(Actor actor, PairingId id);
}
