// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * When and where.
 *
 * @param starts to the minute
 * @param minutes 15 to 90
 * @param place in person, or online (F45)
 * @param where a room, or an address beginning with {@code https://} for a talk online; at most {@value #MAX_WHERE}
 *     characters, may be empty. Goes into invitations, so it is no place for what the talk is about
 */
public record Appointment(Instant starts, int minutes, Place place, String where) {

    /** The longest room or address. */
    public static final int MAX_WHERE = 300;

    /**
     * @throws IllegalArgumentException where a value breaks its rule
     */
    public Appointment {
        starts = starts.truncatedTo(ChronoUnit.MINUTES);
        if (minutes < 15 || minutes > 90) {
            throw new IllegalArgumentException("minutes must be 15 to 90, was " + minutes);
        }
        if (where.length() > MAX_WHERE || where.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("where must be one line of at most " + MAX_WHERE + " characters");
        }
        if (place == Place.ONLINE && !where.isEmpty() && !where.startsWith("https://")) {
            throw new IllegalArgumentException("an address must begin with https://");
        }
    }

    /** When it ends. */
    public Instant ends() {
        return starts.plus(minutes, ChronoUnit.MINUTES);
    }

    /** Whether both take place at the same time, in part at least. */
    public boolean overlaps(Appointment other) {
        return starts.isBefore(other.ends()) && other.starts.isBefore(ends());
    }
}
