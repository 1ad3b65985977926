// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.api;

import java.util.Set;
import org.shirube.people.api.UnitId;

/**
 * Who may take part on a side.
 *
 * @param who how it is said
 * @param units the units meant, each with all below, for {@link Who#UNITS}; else empty
 */
public record Audience(Who who, Set<UnitId> units) {

    /** The most units. */
    public static final int MOST_UNITS = 200;

    /** Everybody in the company. */
    public static final Audience EVERYBODY = new Audience(Who.EVERYBODY, Set.of());

    /** Those HR invites by name. */
    public static final Audience INVITED = new Audience(Who.INVITED, Set.of());

    /** How an audience is said. */
    public enum Who {
        /** Everybody in the company. */
        EVERYBODY,
        /** Those with a post in one of the units or below it. */
        UNITS,
        /** Those HR invites by name. */
        INVITED
    }

    /**
     * @throws IllegalArgumentException where units are missing, too many, or named for something else
     */
    public Audience {
        units = Set.copyOf(units);
        if ((who == Who.UNITS) == units.isEmpty() || units.size() > MOST_UNITS) {
            throw new IllegalArgumentException("1 to " + MOST_UNITS + " units, and only where units are meant");
        }
    }

    /** Those with a post in one of the units or below it. */
    public static Audience of(Set<UnitId> units) {
        return new Audience(Who.UNITS, units);
    }
}
