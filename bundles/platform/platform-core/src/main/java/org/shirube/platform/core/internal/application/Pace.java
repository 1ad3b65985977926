// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.application;

/**
 * How fast a consumer is served, in milliseconds.
 *
 * @param poll between two looks where nothing rang
 * @param firstRetry after the first failure
 * @param longestRetry after many failures
 */
record Pace(long poll, long firstRetry, long longestRetry) {

    Pace {
        poll = within(poll, 10, 60_000);
        firstRetry = within(firstRetry, 10, 60_000);
        longestRetry = within(longestRetry, firstRetry, 3_600_000);
    }

    /** How long to wait after this many failures in a row. */
    long retryAfter(int failures) {
        int doublings = Math.min(failures - 1, 20);
        return Math.min(longestRetry, firstRetry << doublings);
    }

    private static long within(long value, long least, long most) {
        return Math.max(least, Math.min(most, value));
    }
}
