// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.domain.workshop;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The clock of a workshop. A step whose time is over stays on until somebody moves it.
 *
 * @param step from 1
 * @param ends when the time of the step is over, or null while the clock stands
 * @param left what was left when it was stopped; zero while it runs
 */
public record Timing(int step, @Nullable Instant ends, Duration left) {

    /** A step with all of its time, running. */
    public static Timing of(int step, Duration length, Instant now) {
        return new Timing(step, now.plus(length), Duration.ZERO);
    }

    public boolean runs() {
        return ends != null;
    }

    public Timing paused(Instant now) {
        return ends == null ? this : new Timing(step, null, left(now));
    }

    public Timing resumed(Instant now) {
        return ends == null ? new Timing(step, now.plus(left), Duration.ZERO) : this;
    }

    /** Where the time was over already, it counts from now: five minutes more are five minutes. */
    public Timing extended(Duration more, Instant now) {
        Duration base = left(now).isNegative() ? Duration.ZERO : left(now);
        Duration all = base.plus(more);
        return ends == null ? new Timing(step, null, all) : new Timing(step, now.plus(all), Duration.ZERO);
    }

    /** Below zero where the time is over. */
    public Duration left(Instant now) {
        return ends == null ? left : Duration.between(now, ends);
    }
}
