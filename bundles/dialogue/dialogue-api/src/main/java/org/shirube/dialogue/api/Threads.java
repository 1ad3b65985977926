// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.page.Page;
import org.shirube.platform.api.page.PageRequest;

/**
 * The threads that run through the talks of a pairing, theme by theme (F55). Only the two read them; that one of them did is
 * recorded for the other, once an hour. Every method throws {@link org.shirube.platform.api.actor.AccessDeniedException} for
 * others.
 */
@ProviderType
public interface Threads {

    /** How many of the newest talks are looked through; at one a fortnight, eight years. */
    int LOOKED_THROUGH = 200;

    /** The themes of the talks that took place, the one that came up last first. */
    List<ThreadHead> heads(Actor actor, PairingId pairing);

    /**
     * The talks that took place, newest first.
     *
     * @param thread what they were about, or null for all
     */
    Page<Episode> episodes(Actor actor, PairingId pairing, @Nullable ThreadKey thread, PageRequest page);
}
