// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.api.mail;

import java.time.Duration;

/** How long mails wait that were not sent. */
public final class MailPace {

    /** After so long one that was taken and not heard of again may be taken anew. */
    public static final Duration LEASE = Duration.ofMinutes(10);

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final int MOST_DOUBLINGS = 10;

    private MailPace() {}

    /**
     * How long to wait before it is tried again: a minute, then twice as long each time, at most ten minutes.
     *
     * @param attempts how often it was taken, 0 or more
     */
    public static Duration pause(int attempts) {
        int doublings = Math.min(Math.max(attempts - 1, 0), MOST_DOUBLINGS);
        Duration pause = FIRST.multipliedBy(1L << doublings);
        return pause.compareTo(LEASE) > 0 ? LEASE : pause;
    }
}
