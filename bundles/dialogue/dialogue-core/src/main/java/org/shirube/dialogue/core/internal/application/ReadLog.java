// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.shirube.dialogue.api.MeetingId;
import org.shirube.platform.api.actor.Actor;

/** Remembers for an hour who was recorded as having read what, so that a talk is one entry of the trail and not a thousand. */
final class ReadLog {

    private static final Duration KEPT = Duration.ofHours(1);
    private static final int MOST = 10_000;

    private final Clock clock;
    private final Map<Entry, Instant> recorded = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Entry, Instant> eldest) {
            return size() > MOST;
        }
    };

    private record Entry(UUID actor, UUID what) {}

    ReadLog(Clock clock) {
        this.clock = clock;
    }

    /** Whether it is to be recorded now. */
    boolean isNew(Actor actor, MeetingId meeting) {
        return isNew(actor, meeting.value());
    }

    /**
     * @param what the id of what was read
     */
    synchronized boolean isNew(Actor actor, UUID what) {
        Entry entry = new Entry(actor.id(), what);
        Instant now = clock.instant();
        Instant last = recorded.get(entry);
        if (last != null && last.plus(KEPT).isAfter(now)) {
            return false;
        }
        recorded.remove(entry);
        recorded.put(entry, now);
        return true;
    }
}
