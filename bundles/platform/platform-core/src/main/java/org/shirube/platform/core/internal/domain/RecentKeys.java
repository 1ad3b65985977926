// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Optional;
import javax.crypto.SecretKey;
import org.shirube.platform.api.seal.Circle;

/**
 * The keys of circles that were read just now, so that a screen with fifty notes asks the database once. A key is trusted
 * for {@link #TRUSTED} and no longer: that is how soon every node notices that another destroyed a circle.
 */
public final class RecentKeys {

    /** Counted from before the key was read. */
    public static final Duration TRUSTED = Duration.ofSeconds(2);

    /** More circles than this are not worked with in two seconds on one node. */
    static final int MAX = 256;

    private final LinkedHashMap<Circle, Entry> entries = new LinkedHashMap<>();
    private final Clock clock;
    private long forgotten;

    public RecentKeys(Clock clock) {
        this.clock = clock;
    }

    /** To be taken before a key is read, and handed to {@link #put} with it. */
    public synchronized Reading reading() {
        return new Reading(clock.instant(), forgotten);
    }

    /** Keeps a key, unless a circle was forgotten since the reading began: it may have been this one. */
    public synchronized void put(Circle circle, SecretKey key, Reading reading) {
        entries.values().removeIf(entry -> !trusted(entry));
        if (reading.forgotten() == forgotten) {
            entries.remove(circle);
            if (entries.size() >= MAX) {
                entries.remove(entries.keySet().iterator().next());
            }
            entries.put(circle, new Entry(key, reading.at()));
        }
    }

    public synchronized Optional<SecretKey> find(Circle circle) {
        return Optional.ofNullable(entries.get(circle)).filter(this::trusted).map(Entry::key);
    }

    public synchronized void forget(Circle circle) {
        entries.remove(circle);
        forgotten++;
    }

    /** A clock that was set back trusts nothing that it read later. */
    private boolean trusted(Entry entry) {
        Duration age = Duration.between(entry.at(), clock.instant());
        return !age.isNegative() && age.compareTo(TRUSTED) < 0;
    }

    synchronized int size() {
        return entries.size();
    }

    /** When a reading began, and how many circles had been forgotten by then. */
    public record Reading(Instant at, long forgotten) {}

    private record Entry(SecretKey key, Instant at) {}
}
