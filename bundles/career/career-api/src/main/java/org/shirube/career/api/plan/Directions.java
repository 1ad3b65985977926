// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import org.shirube.platform.api.actor.Actor;

/**
 * The company's published direction as everybody reads it, and what each says to themselves about it. What somebody relates to
 * it stays with them, sealed like their profile; HR learns how many did, and only of five people or more ({@link DirectionDesk}).
 *
 * <p>Every method throws {@link org.shirube.platform.api.actor.AccessDeniedException} for an actor who is no employee, except
 * for {@link #current}.
 */
@ProviderType
public interface Directions {

    /** The most that one person relates. */
    int MOST = 200;

    /**
     * What holds on a day, in the order in which it was first published.
     *
     * @param day usually the one it is where the reader is
     */
    List<Direction> current(Actor reader, LocalDate day);

    /** What the actor related, oldest first. */
    List<Alignment> own(Actor member);

    /**
     * Relates something of the actor's own. Relating the same again replaces why.
     *
     * @throws IllegalArgumentException where this part of the direction was withdrawn or never published, or why is too long
     * @throws org.shirube.career.api.LimitReachedException where there are {@value #MOST}
     */
    Alignment relate(Actor member, DirectionId direction, Alignment.Kind kind, UUID item, String why);

    /** Takes that back. Where there is nothing, nothing changes. */
    void part(Actor member, UUID alignment);
}
