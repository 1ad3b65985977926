// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.run;

import org.jspecify.annotations.Nullable;
import org.shirube.people.api.EmployeeId;

/** Changing by hand what a run proposes: from a row, or by dragging one. */
interface ByHand {

    /** Whether it can be changed at all. */
    boolean possible();

    /** Asks with whom a seeker is to be. */
    void choose(EmployeeId seeker);

    /** Says which seeker is being dragged, or null for nobody any more. */
    void drag(@Nullable EmployeeId seeker);

    /**
     * Asks whether the one being dragged is to be with an offerer.
     *
     * @param offerer null for nobody
     */
    void dropOn(@Nullable EmployeeId offerer);
}
