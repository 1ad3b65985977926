// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.Designate;

/** The one clock. Ticks in microseconds, because that is what databases keep: what is written is what is read. */
@Component(service = Clock.class, configurationPid = ClockConfiguration.PID)
@Designate(ocd = ClockConfiguration.class)
public final class PlatformClock extends Clock {

    private final Clock clock;

    @Activate
    public PlatformClock(ClockConfiguration configuration) {
        this(
                configuration.zone().isBlank()
                        ? ZoneId.systemDefault()
                        : ZoneId.of(configuration.zone().strip()));
    }

    private PlatformClock(ZoneId zone) {
        this.clock = Clock.tick(Clock.system(zone), Duration.ofNanos(1_000));
    }

    @Override
    public ZoneId getZone() {
        return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new PlatformClock(zone);
    }

    @Override
    public Instant instant() {
        return clock.instant();
    }
}
