// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.api.visibility;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import org.shirube.platform.api.actor.Actor;

/** The grants. Only the owner gives and takes back; nobody else can, whatever their roles. Every act is audited. */
@ProviderType
public interface VisibilityGrants {

    /**
     * Lets a viewer see something of the actor's own. Giving again replaces the end.
     *
     * @param until in the future, or null for until taken back
     * @throws org.shirube.platform.api.actor.AccessDeniedException where the actor is no employee
     * @throws IllegalArgumentException where {@code until} has passed, or the viewer is the owner
     */
    Grant give(Actor owner, String what, UUID viewer, @Nullable Instant until);

    /** Takes a grant back at once. Taking back what is not there changes nothing. */
    void takeBack(Actor owner, UUID grant);

    /** Whether the viewer may see it now: the owner always may, anybody else needs a grant that runs. */
    boolean maySee(Actor viewer, UUID owner, String what);

    /** The actor's own running grants, by kind and viewer. */
    List<Grant> given(Actor owner);

    /** The running grants that others gave the actor, by kind and owner; empty for an actor who is no employee. */
    List<Grant> received(Actor viewer);
}
