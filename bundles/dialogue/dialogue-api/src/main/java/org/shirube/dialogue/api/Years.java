// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

import java.time.LocalDate;
import org.osgi.annotation.versioning.ProviderType;
import org.shirube.platform.api.actor.Actor;

/**
 * Annual career talks, and the years they look back on (F56). Only the two of a pairing; every method throws
 * {@link org.shirube.platform.api.actor.AccessDeniedException} for others. Reading is recorded for the other, once an hour.
 */
@ProviderType
public interface Years {

    /** The most talks and to-dos of a year that are looked at. */
    int MOST = 400;

    /**
     * Makes a talk that is not over the annual career talk, or a usual one again; either of the two may.
     *
     * @throws IllegalStateException where it is over
     */
    Meeting dedicate(Actor actor, MeetingId id, Meeting.Kind kind);

    /**
     * Whether it is time for an annual talk: none is planned, and a year has passed since the last one took place, or since the
     * pairing began.
     */
    boolean annualDue(Actor actor, PairingId pairing);

    /** What a talk looks back on: the time since the annual talk before it, or a year where that is more than a year and a half ago. */
    Year before(Actor actor, MeetingId id);

    /**
     * A year.
     *
     * @param to the first day after it
     */
    Year upTo(Actor actor, PairingId pairing, LocalDate to);
}
