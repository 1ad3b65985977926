// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

import java.util.List;
import org.shirube.people.api.EmployeeId;

/**
 * A pairing somebody schedules for, as they see it: who, how often and when. It holds no content.
 *
 * @param giver whichever of the two lets the actor schedule; the member where both do
 * @param due whether a talk should be planned
 * @param planned talks that have not begun, the earliest first
 */
public record Errand(
        PairingId pairing,
        EmployeeId giver,
        EmployeeId member,
        EmployeeId partner,
        PairingKind kind,
        Cadence cadence,
        boolean due,
        List<PlannedTalk> planned) {

    public Errand {
        planned = List.copyOf(planned);
    }

    /** With whom the giver talks. */
    public EmployeeId other() {
        return giver.equals(member) ? partner : member;
    }
}
