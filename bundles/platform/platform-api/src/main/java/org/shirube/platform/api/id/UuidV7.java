// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.api.id;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * UUIDs of version 7 (RFC 9562, section 5.7): 48 bits of milliseconds, then a counter of 12 bits that starts anew at random
 * each millisecond (section 6.2, method 1), then 62 random bits. Those of one source grow, also within a millisecond and where
 * the clock steps back. Safe for several threads.
 */
public final class UuidV7 implements Supplier<UUID> {

    private static final int COUNTER_LIMIT = 1 << 12;
    private static final int COUNTER_START = 1 << 11;

    private final SecureRandom random = new SecureRandom();
    private final Clock clock;
    private long millis;
    private int counter;

    /**
     * @param clock tells the milliseconds
     */
    public UuidV7(Clock clock) {
        this.clock = clock;
    }

    /** A new id, larger than all before. */
    @Override
    public synchronized UUID get() {
        long now = clock.millis();
        if (now > millis) {
            millis = now;
            counter = random.nextInt(COUNTER_START);
        } else if (++counter == COUNTER_LIMIT) {
            millis++;
            counter = random.nextInt(COUNTER_START);
        }
        long high = millis << 16 | 0x7000L | counter;
        long low = random.nextLong() >>> 2 | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
