// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api.workshop;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.Actor;

/**
 * The sheets of workshops. Each belongs to the person who wrote it, during the workshop and after it; others read it while it is
 * shared with them ({@link org.shirube.career.api.share.Scope.Part#SHEET}). Words lie sealed. Every method throws
 * {@link org.shirube.platform.api.actor.AccessDeniedException} for an actor who is no employee, except for {@link #of}, which then
 * finds nothing.
 */
@ProviderType
public interface Sheets {

    /** The most sheets of one person. */
    int MOST = 100;

    /**
     * The actor's sheet of a workshop, which is begun where there is none.
     *
     * @throws org.shirube.platform.api.actor.AccessDeniedException where the actor has no seat, too
     * @throws WorkshopRefusedException where the workshop has not begun
     */
    Sheet open(Actor member, WorkshopId workshop);

    /** The actor's own sheets, newest first. */
    List<Sheet> own(Actor member);

    /** One of the actor's own. */
    Optional<Sheet> find(Actor member, UUID sheet);

    /**
     * Keeps what was typed.
     *
     * @param base what stood there when it was typed
     * @param text at most {@link SheetField#longest()} characters
     * @throws IllegalArgumentException where it is longer
     * @throws org.shirube.career.api.ChangedElsewhereException where there is no such sheet any more
     */
    SheetWritten write(Actor member, UUID sheet, SheetField field, String base, String text);

    /** Says whether one is finished with a step. */
    void finish(Actor member, UUID sheet, int step, boolean done);

    /** Removes a sheet and all sharing of it. Removing what is not there changes nothing. */
    void remove(Actor member, UUID sheet);

    /**
     * What a person shares with the viewer, newest first. A look stands in the person's trail, once for each viewer and day.
     */
    List<Sheet> of(Actor viewer, EmployeeId owner);
}
