// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api.share;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.Actor;

/**
 * Sharing, as an act of the owner. Everything of a career is private until it is shared; no role reads it otherwise. A share
 * rests on a {@link org.shirube.platform.api.visibility.Grant}, so the trail shows that and when something was shared; what
 * exactly is sealed. A viewer reads and cannot pass on.
 *
 * <p>Every method throws {@link org.shirube.platform.api.actor.AccessDeniedException} for an actor who is no employee, except
 * for {@link #received}, which then finds nothing.
 */
@ProviderType
public interface Shares {

    /** The most shares of one person that run at a time. */
    int MOST = 200;

    /**
     * Shares something. Sharing the same with the same person again replaces the end.
     *
     * @param until in the future, or null for until taken back
     * @throws IllegalArgumentException where {@code until} has passed, or the viewer is the owner
     * @throws org.shirube.career.api.LimitReachedException where {@value #MOST} shares run already
     */
    Share give(Actor owner, EmployeeId viewer, Scope scope, @Nullable Instant until);

    /** Ends a share at once. Ending what is not there changes nothing. */
    void takeBack(Actor owner, ShareId share);

    /** The actor's own running shares, newest first. */
    List<Share> given(Actor owner);

    /** The running shares of others with the actor, newest first. */
    List<Share> received(Actor viewer);
}
