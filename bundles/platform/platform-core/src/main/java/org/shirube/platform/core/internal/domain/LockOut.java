// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.domain;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When wrong passwords lock a login, and for how long: the first lock after a number of tries, then twice as long after
 * each further wrong one.
 *
 * @param tries wrong passwords in a row that are free of consequences, plus one
 * @param first how long the first lock lasts
 * @param longest how long a lock lasts at the most
 */
public record LockOut(int tries, Duration first, Duration longest) {

    public LockOut {
        if (tries < 1 || first.isNegative() || first.isZero() || longest.compareTo(first) < 0) {
            throw new IllegalArgumentException("A lock-out needs at least one try and a growing duration");
        }
    }

    /** Until when a login is locked after this many wrong passwords in a row; null for not at all. */
    public @Nullable Instant lockedUntil(int wrongInRow, Instant now) {
        if (wrongInRow < tries) {
            return null;
        }
        int doublings = Math.min(wrongInRow - tries, 30);
        Duration lock = first.multipliedBy(1L << doublings);
        return now.plus(lock.compareTo(longest) > 0 ? longest : lock);
    }
}
