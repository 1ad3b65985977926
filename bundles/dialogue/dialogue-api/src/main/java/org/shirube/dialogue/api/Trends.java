// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.shirube.platform.api.actor.Actor;

/** How talks went over the months (F87, F89): for the two, and for oneself. It feeds nothing and nobody else sees it. */
@ProviderType
public interface Trends {

    /** How many months are told of. */
    int MONTHS = 12;

    /** How many members must have said something for a mean over people. */
    int LEAST = 5;

    /** How clear the member felt after the talks of the last {@value #MONTHS} months, oldest first; for the two only. */
    List<ClarityPoint> clarity(Actor actor, PairingId pairing);

    /**
     * The last {@value #MONTHS} months of a pairing, oldest first, without those that had no talk.
     *
     * @throws org.shirube.platform.api.actor.AccessDeniedException for anybody but the two
     */
    List<TrendMonth> of(Actor actor, PairingId pairing);

    /**
     * The last {@value #MONTHS} months of all the actor's pairings as the partner, likewise. Members speak in it only as a mean
     * over at least {@value #LEAST} members in a month, each counting the same.
     */
    List<TrendMonth> mine(Actor partner);
}
