// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.direction;

import java.time.LocalDate;
import org.shirube.career.api.plan.DirectionDesk;
import org.shirube.ui.CurrentActor;
import org.shirube.ui.CurrentZone;

/** What writing the direction takes; HR need not be employees, so there is no visit of one. */
record DeskTools(DirectionDesk desk, CurrentActor actor, CurrentZone zone, Runnable changed) {

    LocalDate today() {
        return LocalDate.now(zone.get());
    }
}
