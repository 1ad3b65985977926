// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.shirube.platform.api.actor.Actor;

/**
 * The member's say on what a new manager may read of the talks with the one before. Nothing, unless the member hands it over;
 * and only what is the member's own: notes were written by two, who trusted each other to be the only readers, so they are
 * handed on by neither. What is handed over is taken back at any time; what was read by then was read.
 */
@ProviderType
public interface Handovers {

    /** The actor's pairings that have ended, as the one or the other, the last ended first. */
    List<FormerPairing> former(Actor actor);

    /**
     * The member decides, or decides anew: what is not named is no longer handed over.
     *
     * @param from a former pairing with a manager
     * @param to the open pairing with the manager of today
     * @throws org.shirube.platform.api.actor.AccessDeniedException for anybody but the member of both
     * @throws IllegalArgumentException where they do not follow each other like that, or the letter is too long
     */
    Handover decide(Actor member, PairingId from, PairingId to, boolean todos, boolean themes, String letter);

    /**
     * What the member hands over to the partner of a pairing; the member's trail shows that it was read. Empty for the member,
     * who has it all, and once the pairing has ended.
     *
     * @throws org.shirube.platform.api.actor.AccessDeniedException for anybody but the two
     */
    List<HandedOver> read(Actor partner, PairingId to);
}
