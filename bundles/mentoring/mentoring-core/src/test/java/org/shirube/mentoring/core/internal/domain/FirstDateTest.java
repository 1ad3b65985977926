// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shirube.mentoring.api.profile.TimeSlot;

class FirstDateTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final Instant FRIDAY = Instant.parse("2026-04-03T00:00:00Z");

    private static int bits(DayOfWeek day, TimeSlot.Part... parts) {
        return Week.bits(Stream.of(parts).map(part -> new TimeSlot(day, part)).collect(Collectors.toSet()));
    }

    private static FirstDate.Person in(ZoneId zone, int times) {
        return new FirstDate.Person(times, zone);
    }

    private static String on(int seeker, int offerer, String... taken) {
        return on(in(TOKYO, seeker), in(TOKYO, offerer), taken);
    }

    private static String on(FirstDate.Person seeker, FirstDate.Person offerer, String... taken) {
        List<Instant> meetings = Stream.of(taken)
                .map(LocalDateTime::parse)
                .map(at -> at.atZone(TOKYO).toInstant())
                .toList();
        return FirstDate.of(seeker, offerer, FRIDAY, meetings)
                .atZone(TOKYO)
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

    @Test
    @DisplayName("F57: who meets somebody already is not told to meet another one within the hour")
    void taken() {
        assertThat(on(0, 0, "2026-04-06T15:00")).isEqualTo("2026-04-06T10:00");
        assertThat(on(0, 0, "2026-04-06T14:30", "2026-04-06T10:59")).isEqualTo("2026-04-06T17:30");
        assertThat(on(0, 0, "2026-04-06T14:00")).isEqualTo("2026-04-06T15:00");
        int noon = bits(DayOfWeek.WEDNESDAY, TimeSlot.Part.NOON);
        assertThat(on(noon, noon, "2026-04-08T12:00")).isEqualTo("2026-04-15T12:00");
        assertThat(on(noon, noon, "2026-04-08T12:00", "2026-04-15T12:00")).isEqualTo("2026-04-06T15:00");
    }

    @Test
    @DisplayName("F57: times of the week are meant where somebody lives, and nobody is to meet at night")
    void zones() {
        ZoneId utc = ZoneId.of("UTC");
        assertThat(on(in(utc, 0), in(utc, 0))).isEqualTo("2026-04-07T00:00");
        assertThat(on(in(TOKYO, 0), in(utc, 0))).isEqualTo("2026-04-06T17:30");
    }
}
