// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.domain;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.shirube.mentoring.api.profile.TimeSlot;

/** When two could meet first. */
public final class FirstDate {

    /** Time to look into the calendar before. */
    private static final int SOONEST_DAYS = 3;

    private static final int DAYS = 14;
    /** Nobody meets two people within an hour. */
    private static final Duration APART = Duration.ofHours(1);

    private final Person seeker;
    private final Person offerer;
    private final Instant now;
    private final Collection<Instant> taken;

    /**
     * When somebody could.
     *
     * @param times as bits of {@link Week}; 0 for any time
     * @param zone in which they live, and these times are meant
     */
    public record Person(int times, ZoneId zone) {

        private boolean isFree() {
            return times == 0;
        }

        /** Whoever can at any time still sleeps at night and is off at the weekend. */
        private boolean suits(Instant moment) {
            ZonedDateTime there = moment.atZone(zone);
            Optional<TimeSlot> slot = part(there.toLocalTime()).map(part -> new TimeSlot(there.getDayOfWeek(), part));
            return isFree()
                    ? slot.isPresent() && there.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue()
                    : slot.filter(one -> (times >> one.number() & 1) == 1).isPresent();
        }
    }

    private FirstDate(Person seeker, Person offerer, Instant now, Collection<Instant> taken) {
        this.seeker = seeker;
        this.offerer = offerer;
        this.now = now;
        this.taken = taken;
    }

    /**
     * The earliest part of the week that suits both; where none does, one that suits the seeker; where that is not free either, the
     * first afternoon of theirs that is.
     *
     * @param taken when one of them meets somebody already
     */
    public static Instant of(Person seeker, Person offerer, Instant now, Collection<Instant> taken) {
        FirstDate date = new FirstDate(seeker, offerer, now, taken);
        return date.find(true).or(() -> date.find(false)).orElseGet(date::anyAfternoon);
    }

    private Optional<Instant> find(boolean both) {
        boolean any = seeker.isFree() && (offerer.isFree() || !both);
        for (int days = SOONEST_DAYS; days < SOONEST_DAYS + DAYS; days++) {
            LocalDate day = now.atZone(seeker.zone()).toLocalDate().plusDays(days);
            for (TimeSlot.Part part : order(any)) {
                Instant moment = day.atTime(part.usual()).atZone(seeker.zone()).toInstant();
                if (isFree(moment) && seeker.suits(moment) && (!both || offerer.suits(moment))) {
                    return Optional.of(moment);
                }
            }
        }
        return Optional.empty();
    }

    /** Whoever can at any time meets in the afternoon, and where that does not suit in the morning or the evening. */
    private static List<TimeSlot.Part> order(boolean any) {
        return any
                ? List.of(TimeSlot.Part.AFTERNOON, TimeSlot.Part.MORNING, TimeSlot.Part.EVENING)
                : List.of(TimeSlot.Part.values());
    }

    private boolean isFree(Instant moment) {
        return taken.stream()
                .noneMatch(other -> Duration.between(other, moment).abs().compareTo(APART) < 0);
    }

    private Instant anyAfternoon() {
        LocalDate day = now.atZone(seeker.zone()).toLocalDate().plusDays(SOONEST_DAYS);
        while (true) {
            Instant moment = day.atTime(TimeSlot.Part.AFTERNOON.usual())
                    .atZone(seeker.zone())
                    .toInstant();
            if (isFree(moment)) {
                return moment;
            }
            day = day.plusDays(1);
        }
    }

    /** Which part of the day it is; empty at night. */
    private static Optional<TimeSlot.Part> part(LocalTime time) {
        int hour = time.getHour();
        if (hour < 7 || hour >= 21) {
            return Optional.empty();
        }
        if (hour < 12) {
            return Optional.of(TimeSlot.Part.MORNING);
        }
        return Optional.of(
                hour < 13 ? TimeSlot.Part.NOON : hour < 17 ? TimeSlot.Part.AFTERNOON : TimeSlot.Part.EVENING);
    }
}
