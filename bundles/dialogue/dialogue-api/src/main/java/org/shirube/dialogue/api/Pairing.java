// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shirube.people.api.EmployeeId;

/**
 * Two people who talk with each other about the career of one of them.
 *
 * @param member whose career it is
 * @param partner who listens: the manager, a mentor, a colleague
 * @param since its first day
 * @param until the first day after it, or null while it goes on
 */
public record Pairing(
        PairingId id,
        EmployeeId member,
        EmployeeId partner,
        PairingKind kind,
        Cadence cadence,
        LocalDate since,
        @Nullable LocalDate until) {

    /** Whether it goes on. */
    public boolean open() {
        return until == null;
    }

    /** The other one of the two. */
    public EmployeeId other(EmployeeId one) {
        return one.equals(member) ? partner : member;
    }
}
