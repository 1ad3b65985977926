// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.joining;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shirube.integration.internal.joining.Timeline.Slice;
import org.shirube.integration.internal.joining.Timeline.Span;

@DisplayName("F126: overlapping periods become slices in which nothing changes")
class TimelineTest {

    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);
    private static final int CASES = 20_000;
    private static final int DAYS = 40;

    @Test
    @DisplayName("F126: on every day a slice says what a look at every single span says, the latest begun first")
    void everyDay() {
        long start = new Random().nextLong();
        for (int i = 0; i < CASES; i++) {
            long seed = start + i;
            Random random = new Random(seed);
            List<Span<Integer>> spans = spans(random);
            LocalDate from = DAY.plusDays(random.nextInt(DAYS));
            LocalDate until = random.nextInt(4) == 0 ? LocalDate.MAX : from.plusDays(1 + random.nextInt(DAYS));
            List<Slice<Integer>> slices = Timeline.slice(spans, from, until);
            gapless(slices, from, until, seed);
            for (LocalDate day = from;
                    day.isBefore(until) && day.isBefore(DAY.plusDays(2 * DAYS));
                    day = day.plusDays(1)) {
                assertThat(on(slices, day)).as("seed %d, %s", seed, day).isEqualTo(naive(spans, day));
            }
        }
    }

    @Test
    @DisplayName("F126: nothing is asked of no days")
    void noDays() {
        assertThat(Timeline.slice(List.of(new Span<>(DAY, LocalDate.MAX, 1)), DAY, DAY))
                .isEmpty();
    }

    private static List<Span<Integer>> spans(Random random) {
        List<Span<Integer>> spans = new ArrayList<>();
        for (int n = random.nextInt(7); n > 0; n--) {
            LocalDate from = random.nextInt(8) == 0 ? LocalDate.MIN : DAY.plusDays(random.nextInt(DAYS));
            LocalDate until = random.nextInt(4) == 0 || from.equals(LocalDate.MIN)
                    ? LocalDate.MAX
                    : from.plusDays(random.nextInt(DAYS));
            spans.add(new Span<>(from, until, n));
        }
        return spans;
    }

    private static void gapless(List<Slice<Integer>> slices, LocalDate from, LocalDate until, long seed) {
        LocalDate next = from;
        for (Slice<Integer> slice : slices) {
            assertThat(slice.from()).as("seed %d", seed).isEqualTo(next);
            assertThat(slice.until()).as("seed %d", seed).isAfter(slice.from());
            next = slice.until();
        }
        assertThat(next).as("seed %d", seed).isEqualTo(until);
    }

    private static List<Integer> on(List<Slice<Integer>> slices, LocalDate day) {
        return slices.stream()
                .filter(slice -> !day.isBefore(slice.from()) && day.isBefore(slice.until()))
                .findFirst()
                .orElseThrow()
                .values();
    }

    private static List<Integer> naive(List<Span<Integer>> spans, LocalDate day) {
        List<Span<Integer>> there = new ArrayList<>();
        for (Span<Integer> span : spans) {
            if (!day.isBefore(span.from()) && day.isBefore(span.until())) {
                int place = 0;
                while (place < there.size()
                        && !span.from().isAfter(there.get(place).from())) {
                    place++;
                }
                there.add(place, span);
            }
        }
        return there.stream().map(Span::value).toList();
    }
}
