// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.shirube.platform.api.actor.Actor;

/**
 * Scenes that one of a pairing saw of the other. They are the writer's own until the writer shares them; then both read them,
 * and nobody else ever does.
 */
@ProviderType
public interface Observations {

    /** The most that are told of a pairing. */
    int MOST = 200;

    /** Writes one down, for oneself. */
    Observation note(Actor actor, PairingId pairing, NewObservation seen);

    /**
     * Lets the other read one of the actor's own. Sharing again changes nothing; it cannot be taken back, because it was read.
     *
     * @throws org.shirube.platform.api.actor.AccessDeniedException where it is not the actor's own
     */
    Observation share(Actor actor, ObservationId id);

    /**
     * Removes one of the actor's own that was not shared.
     *
     * @throws IllegalStateException where it was shared
     */
    void remove(Actor actor, ObservationId id);

    /** The actor's own, and what the other shared; the newest day first, at most {@value #MOST}. */
    List<Observation> of(Actor actor, PairingId pairing);
}
