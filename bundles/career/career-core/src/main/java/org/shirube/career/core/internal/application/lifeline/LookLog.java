// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.application.lifeline;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.shirube.platform.api.actor.Actor;

/** Remembers who was recorded today as having looked at whose lifeline, so that a day is one entry of the trail. */
final class LookLog {

    private static final int MOST = 50_000;

    private final Clock clock;
    private final Set<Entry> today = new HashSet<>();
    private LocalDate day = LocalDate.MIN;

    private record Entry(UUID viewer, UUID owner) {}

    LookLog(Clock clock) {
        this.clock = clock;
    }

    /** Whether the look is to be recorded. Where too many looked to remember, some are recorded twice. */
    synchronized boolean isFirst(Actor viewer, UUID owner) {
        LocalDate now = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (!now.equals(day) || today.size() >= MOST) {
            day = now;
            today.clear();
        }
        return today.add(new Entry(viewer.id(), owner));
    }

    /** What was to be recorded was not. */
    synchronized void undo(Actor viewer, UUID owner) {
        today.remove(new Entry(viewer.id(), owner));
    }
}
