// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shirube.mentoring.api.SchemePlan;
import org.shirube.mentoring.core.internal.persistence.PairRow;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.Actor;

/** Where the talks of pairs are planned. One may be there or none. */
public interface TalkPlace {

    /**
     * What is known of the talks of a pair.
     *
     * @param planned whether one has a date
     */
    record Talks(@Nullable LocalDate lastMet, int meetings, boolean planned) {}

    /** Opens the talks of a pair, or finds them again; empty where they cannot be there. */
    Optional<UUID> open(PairRow pair, SchemePlan plan);

    /** Ends them. Ending what has ended changes nothing. */
    void end(PairRow pair);

    /** For one of the two; empty where they are gone. */
    Optional<Talks> talks(Actor actor, PairRow pair);

    /** When somebody talks next with each of those they talk with. */
    List<Instant> booked(EmployeeId person);

    /**
     * Plans the first one, for one of the two.
     *
     * @return false where one of them has no time then
     */
    boolean plan(Actor actor, PairRow pair, Instant starts);
}
