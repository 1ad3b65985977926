// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api.crafting;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.Actor;

/**
 * Worksheets on which people shape their jobs, and what of themselves they find in their tasks. Written by the person alone.
 * Worksheets can be shared ({@link org.shirube.career.api.share.Shares}); the traits cannot.
 *
 * <p>Every method throws {@link org.shirube.platform.api.actor.AccessDeniedException} for an actor who is no employee.
 */
@ProviderType
public interface Crafting {

    /** The most worksheets of one person. */
    int MOST = 40;

    /** The actor's own worksheets, newest first. */
    List<Worksheet> own(Actor member);

    /**
     * Begins a worksheet, with the tasks of the newest one as they would be later taken as they are now.
     *
     * @throws org.shirube.career.api.LimitReachedException where there are {@value #MOST}
     */
    Worksheet begin(Actor member);

    /**
     * Puts a worksheet in the place of what was read.
     *
     * @throws org.shirube.career.api.ChangedElsewhereException where it is not as it was read, or gone
     */
    Worksheet save(Actor member, Worksheet changed);

    /** Removes a worksheet and its shares. */
    void remove(Actor member, WorksheetId id);

    /**
     * What of a person's worksheets somebody may read: their own, or what is shared with them. Where nothing is shared it is
     * empty. A look that finds something stands in the person's trail as {@code career.crafting.viewed}, once a day.
     */
    List<Worksheet> of(Actor viewer, EmployeeId owner);

    /** Where the actor can take what comes out of a worksheet, in the order of the kinds. */
    List<Outlet.Kind> outlets(Actor member);

    /**
     * Takes words of the actor there.
     *
     * @throws IllegalArgumentException where nothing takes them there at the moment, or they are empty or too long
     * @throws org.shirube.career.api.LimitReachedException where there is no room
     */
    void pass(Actor member, Outlet.Kind to, String words);

    /** The traits the actor named; empty with version 0 where there are none. */
    JobFit fit(Actor member);

    /**
     * Puts traits in the place of what was read.
     *
     * @throws org.shirube.career.api.ChangedElsewhereException where they are not as they were read
     */
    JobFit saveFit(Actor member, JobFit changed);
}
