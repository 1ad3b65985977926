// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.api.request;

import java.time.Instant;
import java.util.UUID;
import org.shirube.people.api.EmployeeId;

/**
 * That somebody brings two people together (F39).
 *
 * @param by who introduces
 * @param one the one
 * @param other the other one
 * @param note what is said of why, readable for the three only
 * @param state how far it has come
 * @param oneSaid whether the one has said yes
 * @param otherSaid whether the other one has said yes
 */
public record Introduction(
        UUID id,
        EmployeeId by,
        EmployeeId one,
        EmployeeId other,
        String note,
        State state,
        boolean oneSaid,
        boolean otherSaid,
        Instant made) {

    /** How far an introduction has come. */
    public enum State {
        /** One of them has not answered. */
        OPEN,
        /** Both would like to meet. */
        MET,
        /** It did not come to it; nobody is told who said no. */
        LET_BE
    }
}
