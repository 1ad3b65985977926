// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.api.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class UuidV7Test {

    private static final Instant START = Instant.parse("2026-04-01T00:00:00Z");

    @Test
    void grow_within_a_millisecond_and_when_the_clock_steps_back() {
        AtomicReference<Instant> now = new AtomicReference<>(START);
        UuidV7 ids = new UuidV7(new Turned(now));
        List<UUID> drawn = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            if (i == 5_000) {
                now.set(START.minusSeconds(1));
            }
            drawn.add(ids.get());
        }
        assertThat(drawn).doesNotHaveDuplicates();
        assertThat(drawn.stream().map(UUID::toString).toList()).isSorted();
        assertThat(drawn).allMatch(id -> id.version() == 7 && id.variant() == 2);
        assertThat(drawn.get(0).getMostSignificantBits() >>> 16).isEqualTo(START.toEpochMilli());
    }

    /** A clock that the test sets. */
    private static final class Turned extends Clock {

        private final AtomicReference<Instant> now;

        Turned(AtomicReference<Instant> now) {
            this.now = now;
        }

        @Override
        public Instant instant() {
            return now.get();
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }
}
