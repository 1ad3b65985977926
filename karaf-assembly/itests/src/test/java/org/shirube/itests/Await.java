// SPDX-License-Identifier: Apache-2.0
package org.shirube.itests;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for a condition inside the container, where no test library is installed. */
final class Await {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private Await() {}

    /**
     * Asks until the answer fits.
     *
     * @param why says what is missing, when time is up
     */
    static <T> T until(Callable<T> question, Predicate<T> fits, Supplier<String> why) {
        Instant end = Instant.now().plus(LIMIT);
        Object last = null;
        while (Instant.now().isBefore(end)) {
            try {
                T answer = question.call();
                if (fits.test(answer)) {
                    return answer;
                }
                last = answer;
            } catch (Exception e) {
                last = e;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
        throw new AssertionError("Not within " + LIMIT.toSeconds() + " s; last answer " + last + "; " + why.get());
    }
}
