// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until the test moves it. */
public final class MutableClock extends Clock {

    private final AtomicReference<Instant> now;
    private final ZoneId zone;

    private MutableClock(AtomicReference<Instant> now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    /** Stands at this moment, in Tokyo. */
    public static MutableClock at(String instant) {
        return new MutableClock(new AtomicReference<>(Instant.parse(instant)), ZoneId.of("Asia/Tokyo"));
    }

    /** Moves on, or back where the duration is negative. */
    public void advance(Duration by) {
        now.updateAndGet(moment -> moment.plus(by));
    }

    /** Jumps. */
    public void set(Instant moment) {
        now.set(moment);
    }

    @Override
    public Instant instant() {
        return Objects.requireNonNull(now.get());
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new MutableClock(now, other);
    }
}
