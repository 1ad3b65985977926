// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.persistence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shirube.mentoring.api.SchemeId;
import org.shirube.mentoring.api.request.Request;
import org.shirube.mentoring.api.request.RequestId;
import org.shirube.people.api.EmployeeId;

/** A request as the table has it. */
@SuppressWarnings("ArrayRecordComponent") // Handed on and opened, never compared.
public record RequestRow(
        RequestId id,
        SchemeId scheme,
        EmployeeId seeker,
        EmployeeId offerer,
        Request.Origin origin,
        Request.State state,
        boolean seekerSaid,
        boolean offererSaid,
        Instant made,
        @Nullable Instant answered,
        byte @Nullable [] note,
        byte @Nullable [] reply) {

    /** Whether this is one of the two. */
    public boolean holds(EmployeeId person) {
        return person.equals(seeker) || person.equals(offerer);
    }

    /** Whether it can still lead to a pair. */
    public boolean live() {
        return state == Request.State.OPEN || state == Request.State.WAITING;
    }
}
