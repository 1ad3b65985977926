// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.domain;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.shirube.mentoring.api.profile.TimeSlot;

/** When two could meet first. */
public final class FirstDate {

    /** Time to look into the calendar before. */
    private static final int SOONEST_DAYS = 3;

    private static final int DAYS = 14;

    private FirstDate() {}

    /**
     * The earliest part of the week that suits both; where none does, one that suits the seeker.
     *
     * @param seeker when the seeker could, as bits of {@link Week}; 0 for any time
     * @param offerer when the offerer could
     */
    public static Instant of(int seeker, int offerer, ZonedDateTime now) {
        int both = Week.possible(seeker) & Week.possible(offerer);
        return find(both, now).or(() -> find(Week.possible(seeker), now)).orElseGet(() -> usual(now));
    }

    private static Optional<Instant> find(int bits, ZonedDateTime now) {
        boolean any = bits == Week.possible(0);
        for (int days = SOONEST_DAYS; days < SOONEST_DAYS + DAYS; days++) {
            LocalDate day = now.toLocalDate().plusDays(days);
            for (TimeSlot.Part part : order(any)) {
                boolean weekend = day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue();
                boolean suits = (bits >> new TimeSlot(day.getDayOfWeek(), part).number() & 1) == 1;
                if (suits && !(any && weekend)) {
                    return Optional.of(
                            day.atTime(part.usual()).atZone(now.getZone()).toInstant());
                }
            }
        }
        return Optional.empty();
    }

    /** Whoever can at any time meets in the afternoon. */
    private static List<TimeSlot.Part> order(boolean any) {
        return any ? List.of(TimeSlot.Part.AFTERNOON) : List.of(TimeSlot.Part.values());
    }

    private static Instant usual(ZonedDateTime now) {
        return now.plusDays(SOONEST_DAYS).toInstant();
    }
}
