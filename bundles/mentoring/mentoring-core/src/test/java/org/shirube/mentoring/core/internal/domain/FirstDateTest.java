// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.ZonedDateTime;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shirube.mentoring.api.profile.TimeSlot;

class FirstDateTest {

    private static final ZonedDateTime FRIDAY = ZonedDateTime.parse("2026-04-03T09:00:00+09:00[Asia/Tokyo]");

    private static int bits(DayOfWeek day, TimeSlot.Part... parts) {
        return Week.bits(Stream.of(parts).map(part -> new TimeSlot(day, part)).collect(Collectors.toSet()));
    }

    private static String on(int seeker, int offerer) {
        return FirstDate.of(seeker, offerer, FRIDAY)
                .atZone(FRIDAY.getZone())
                .toLocalDateTime()
                .toString();
    }

    @Test
    @DisplayName(
            "F57: the first date is the earliest part of the week that suits both, some days ahead, and no weekend by itself")
    void date() {
        assertThat(on(0, 0)).isEqualTo("2026-04-06T15:00");
        assertThat(on(bits(DayOfWeek.WEDNESDAY, TimeSlot.Part.NOON), 0)).isEqualTo("2026-04-08T12:00");
        assertThat(on(bits(DayOfWeek.SATURDAY, TimeSlot.Part.MORNING), 0)).isEqualTo("2026-04-11T10:00");
        assertThat(on(
                        bits(DayOfWeek.MONDAY, TimeSlot.Part.MORNING, TimeSlot.Part.EVENING),
                        bits(DayOfWeek.MONDAY, TimeSlot.Part.EVENING)))
                .isEqualTo("2026-04-06T17:30");
        assertThat(on(bits(DayOfWeek.TUESDAY, TimeSlot.Part.NOON), bits(DayOfWeek.MONDAY, TimeSlot.Part.NOON)))
                .isEqualTo("2026-04-07T12:00");
    }
}
